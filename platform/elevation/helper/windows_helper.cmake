# precedence-helper.exe: static, without a window, and with the manifest that makes the system ask. iphlpapi.dll, which the
# system would look for beside the program first, is loaded late and by its whole path (safe_loading_windows.cpp); all
# other imports are of the KnownDLLs, which it takes from its own folder only.
enable_language(RC)
find_program(PRECEDENCE_DLLTOOL x86_64-w64-mingw32-dlltool REQUIRED)
set(late ${CMAKE_CURRENT_BINARY_DIR}/libiphlpapi_late.a)
add_custom_command(OUTPUT ${late}
  COMMAND ${PRECEDENCE_DLLTOOL} --input-def ${CMAKE_CURRENT_LIST_DIR}/iphlpapi.def --output-delaylib ${late}
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/iphlpapi.def)
add_custom_target(iphlpapi_late DEPENDS ${late})

function(precedence_windows_helper program)
  add_executable(${program} WIN32
    ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/main_windows.cpp
    ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/safe_loading_windows.cpp)
  set(PROGRAM precedence-helper)
  set(PROGRAM_DESCRIPTION "Precedence: changes with administrator rights")
  set(PROGRAM_MANIFEST ${PROJECT_SOURCE_DIR}/resources/windows/helper.manifest)
  set(script ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
  configure_file(${PROJECT_SOURCE_DIR}/resources/windows/program.rc.in ${script} @ONLY)
  set_source_files_properties(${script} PROPERTIES OBJECT_DEPENDS ${PROGRAM_MANIFEST})
  target_sources(${program} PRIVATE ${script})
  target_compile_definitions(${program} PRIVATE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
  # Whole, so that its names are there before the import library's.
  target_link_options(${program} PRIVATE -municode -static -Wl,--whole-archive ${late} -Wl,--no-whole-archive)
  target_link_libraries(${program} PRIVATE elevation_helper windows_stack trial ole32 shell32 advapi32)
  add_dependencies(${program} iphlpapi_late)
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

precedence_windows_helper(precedence-helper)
