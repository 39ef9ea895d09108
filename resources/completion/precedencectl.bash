# Completion of precedencectl for bash: source this file, or put it into /usr/share/bash-completion/completions as
# precedencectl.

# The names of the source's adapters, one a line, as they are typed.
_precedencectl_adapters() {
    local name
    precedencectl adapters --json --source "${_precedencectl_source:-live}" 2>/dev/null |
        sed -nE 's/.*"alias":"(([^"\\]|\\.)*)".*/\1/p' |
        while IFS= read -r name; do printf '%b\n' "${name//\\\"/\"}"; done
}

# The names of the user's profiles, one a line.
_precedencectl_profiles() {
    precedencectl profile list --json --source lab:wired-and-wifi 2>/dev/null |
        sed -nE 's/.*"name":"(([^"\\]|\\.)*)".*/\1/p' |
        while IFS= read -r name; do printf '%b\n' "${name//\\\"/\"}"; done
}

_precedencectl_offer_profiles() {
    local profiles
    mapfile -t profiles < <(_precedencectl_profiles)
    _precedencectl_offer "$1" "${profiles[@]}"
}

_precedencectl_offer_files() {
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
    compopt -o filenames 2>/dev/null
}

# Bash breaks words at ':' and '=', so that lab:NAME comes as three words; the line itself has it whole.
_precedencectl_whole_source() {
    local line=${COMP_LINE:0:COMP_POINT}
    if [[ $line =~ --source[[:space:]=]+([^[:space:]]+)[[:space:]] ]]; then
        printf '%s' "${BASH_REMATCH[1]}"
    fi
}

# Offers words; those that need it are quoted for the shell.
_precedencectl_offer() {
    local current=$1 word
    shift
    COMPREPLY=()
    for word in "$@"; do
        [[ ${word,,} == "${current,,}"* ]] && COMPREPLY+=("$(printf '%q' "$word")")
    done
}

_precedencectl_offer_adapters() {
    local adapters
    mapfile -t adapters < <(_precedencectl_adapters)
    _precedencectl_offer "$1" "${adapters[@]}"
}

_precedencectl() {
    local commands="adapters routes explain diff watch order set set-route bindings providers export import profile"
    local line=${COMP_LINE:0:COMP_POINT}
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} _precedencectl_source
    _precedencectl_source=$(_precedencectl_whole_source)
    current=${current//\\/}

    if [[ $line =~ (--source[[:space:]=]+|diff[[:space:]]+(.*[[:space:]])?)file:([^[:space:]]*)$ ]]; then
        # Bash has the part before the ':' already, unless it is told not to break there.
        local typed=${BASH_REMATCH[3]} before=
        [[ $COMP_WORDBREAKS == *:* ]] || before=file:
        mapfile -t COMPREPLY < <(compgen -f -P "$before" -- "$typed")
        compopt -o filenames 2>/dev/null
        return
    fi
    if [[ $line =~ (--source[[:space:]=]+|diff[[:space:]]+(.*[[:space:]])?)(live|lab|l|li|liv|la|f|fi|fil|file|lab:[^[:space:]@]*)?$ ]]; then
        local labs typed=${line##*[[:space:]]}
        mapfile -t labs < <(precedencectl --help 2>/dev/null | grep -o 'lab:[a-z0-9-]*')
        _precedencectl_offer "$typed" live file: "${labs[@]}"
        # What stands before the last ':' is on the line already, unless bash is told not to break there.
        if [[ $typed == *:* && $COMP_WORDBREAKS == *:* ]]; then
            COMPREPLY=("${COMPREPLY[@]#"${typed%:*}":}")
        fi
        return
    fi
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "$commands --status --revert --help --version" -- "$current")
        return
    fi
    if ((COMP_CWORD == 2)) && [[ $current != -* ]]; then
        case $command in
            export) mapfile -t COMPREPLY < <(compgen -W "unattend powershell netsh reg vbscript nmcli" -- "$current"); return ;;
            profile) mapfile -t COMPREPLY < <(compgen -W "list show save apply delete export" -- "$current"); return ;;
        esac
    fi
    case $previous in
        --output | --into) _precedencectl_offer_files "$current"; return ;;
        --pass) mapfile -t COMPREPLY < <(compgen -W "specialize windowsPE" -- "$current"); return ;;
        --architecture) mapfile -t COMPREPLY < <(compgen -W "amd64 x86 arm64" -- "$current"); return ;;
        --profile) _precedencectl_offer_profiles "$current"; return ;;
        --family) mapfile -t COMPREPLY < <(compgen -W "v4 v6 both" -- "$current"); return ;;
        --default-routes) mapfile -t COMPREPLY < <(compgen -W "on off" -- "$current"); return ;;
        --through) mapfile -t COMPREPLY < <(compgen -W "ip-helper wmi" -- "$current"); return ;;
        --durability) mapfile -t COMPREPLY < <(compgen -W "restart kept" -- "$current"); return ;;
        --first | --enable | --disable) _precedencectl_offer_adapters "$current"; return ;;
        --metric) [[ $command == set ]] && mapfile -t COMPREPLY < <(compgen -W "automatic" -- "$current"); return ;;
    esac

    local options="--source --json --help"
    case $command in
        routes) options+=" --all" ;;
        explain) options+=" --from" ;;
        order) options+=" --family --pin --apply --keep --durability" ;;
        set) options+=" --family --metric --default-routes --through --apply --keep --durability" ;;
        bindings) options+=" --first --enable --disable --order --undo --apply --keep" ;;
        providers) options+=" --order --undo --apply --keep" ;;
        set-route) options+=" --metric --apply --keep --durability" ;;
        export) options+=" --output --since --profile --undo --into --pass --architecture --with-addresses --with-routes" ;;
        import) options+=" --replace --apply --keep --durability" ;;
        profile)
            case ${COMP_WORDS[2]} in
                save) options+=" --metrics --pin --family" ;;
                apply) options+=" --keep --durability" ;;
                export) options+=" --output" ;;
            esac
            ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    case $command in
        set-route)
            # Its destination and next hop come first.
            local words=0 word
            for word in ${line#*set-route}; do [[ $word == -* ]] || words=$((words + 1)); done
            [[ $line == *[[:space:]] ]] || words=$((words - 1))
            [[ $line == *--source* ]] && words=$((words - 1))
            ((words == 2)) && _precedencectl_offer_adapters "$current"
            ;;
        order | set)
            _precedencectl_offer_adapters "$current"
            ;;
        import)
            _precedencectl_offer_files "$current"
            ;;
        profile)
            case ${COMP_WORDS[2]} in
                show | apply | delete | export) ((COMP_CWORD == 3)) && _precedencectl_offer_profiles "$current" ;;
                save) ((COMP_CWORD > 3)) && _precedencectl_offer_adapters "$current" ;;
            esac
            ;;
    esac
}

complete -F _precedencectl precedencectl
