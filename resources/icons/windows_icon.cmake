# precedence_windows_icon(target): the program's icon in the program itself. Windows alone has a use for it, and where
# the tools that draw it are missing the program is built without.
find_program(RSVG_CONVERT rsvg-convert DOC "Renders the icons (package librsvg2-bin).")
find_program(ICOTOOL icotool DOC "Makes precedence.ico (package icoutils).")

set(PRECEDENCE_ICON ${CMAKE_BINARY_DIR}/resources/precedence.ico)
if(RSVG_CONVERT AND ICOTOOL AND NOT TARGET precedence_icon)
  set(drawing ${CMAKE_CURRENT_LIST_DIR}/precedence.svg)
  set(pictures)
  set(commands COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/resources)
  foreach(size 16 20 24 32 40 48 64 128 256)
    set(picture ${CMAKE_BINARY_DIR}/resources/precedence-${size}.png)
    list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${picture} ${drawing})
    if(size EQUAL 256)
      list(APPEND pictures --raw=${picture})
    else()
      list(APPEND pictures ${picture})
    endif()
  endforeach()
  add_custom_command(OUTPUT ${PRECEDENCE_ICON}
    ${commands}
    COMMAND ${ICOTOOL} --create --output ${PRECEDENCE_ICON} ${pictures}
    DEPENDS ${drawing} COMMENT "Making precedence.ico" VERBATIM)
  add_custom_target(precedence_icon DEPENDS ${PRECEDENCE_ICON})
endif()

function(precedence_windows_icon target)
  if(NOT WIN32 OR NOT TARGET precedence_icon)
    return()
  endif()
  enable_language(RC)
  set(script ${CMAKE_BINARY_DIR}/resources/precedence_icon.rc)
  file(WRITE ${script}.new "1 ICON \"${PRECEDENCE_ICON}\"\n")
  file(COPY_FILE ${script}.new ${script} ONLY_IF_DIFFERENT)
  set_source_files_properties(${script} PROPERTIES OBJECT_DEPENDS ${PRECEDENCE_ICON})
  target_sources(${target} PRIVATE ${script})
  add_dependencies(${target} precedence_icon)
endfunction()
