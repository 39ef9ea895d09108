# What a Windows program has besides its code: a manifest, a version resource and an icon in the .exe, and the DLLs that
# it needs beside it, so that bin and share of the build can be copied as they are.
enable_language(RC)

function(precedence_windows_program program description)
  set(PROGRAM ${program})
  set(PROGRAM_DESCRIPTION ${description})
  set(PROGRAM_MANIFEST ${PROJECT_SOURCE_DIR}/resources/windows/program.manifest)
  set(script ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
  configure_file(${PROJECT_SOURCE_DIR}/resources/windows/program.rc.in ${script} @ONLY)
  set_source_files_properties(${script} PROPERTIES OBJECT_DEPENDS ${PROGRAM_MANIFEST})
  target_sources(${program} PRIVATE ${script})
  precedence_windows_icon(${program})

  # The compiler's own DLLs, and those of every library that is one.
  foreach(library libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}
      OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT IS_ABSOLUTE "${path}")
      find_file(runtime_${library} ${library} PATHS /usr/x86_64-w64-mingw32/lib NO_CMAKE_FIND_ROOT_PATH REQUIRED)
      set(path ${runtime_${library}})
    endif()
    list(APPEND runtime ${path})
  endforeach()
  add_custom_command(TARGET ${program} POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${runtime} $<TARGET_RUNTIME_DLLS:${program}>
      $<TARGET_FILE_DIR:${program}>
    COMMAND_EXPAND_LISTS)
endfunction()

# A plugin of Qt's, in the folder beside the program where Qt looks for its kind.
function(precedence_windows_plugin program kind plugin)
  set(folder $<TARGET_FILE_DIR:${program}>/${kind})
  add_custom_command(TARGET ${program} POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different $<TARGET_FILE:${plugin}> ${folder})
endfunction()
