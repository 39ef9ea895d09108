# Windows programs on Debian: g++-mingw-w64-x86-64-posix, and Wine to run what was built.
# Header-only libraries are the host's own, but their folders alone are shown to the compiler: with /usr/include in
# sight, it would take Linux's headers for Windows'.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Qt for Windows, where there is one: the panel and the console program need it, the stack and its tests do not.
set(PRECEDENCE_QT_WINDOWS "$ENV{PRECEDENCE_QT_WINDOWS}" CACHE PATH "A Qt 6 for Windows, built with mingw-w64.")
# A check of the compiler is configured in a folder of its own; it needs none of these, but the same variables.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES PRECEDENCE_QT_WINDOWS)

set(precedence_host ${CMAKE_BINARY_DIR}/host-headers)
if(NOT EXISTS ${precedence_host}/complete)
  file(MAKE_DIRECTORY ${precedence_host}/include ${precedence_host}/share/cmake)
  foreach(library tl nlohmann CLI)
    if(EXISTS /usr/include/${library})
      file(CREATE_LINK /usr/include/${library} ${precedence_host}/include/${library} SYMBOLIC)
    endif()
  endforeach()
  # A copy, because a package finds its headers from where it lies itself.
  if(EXISTS /usr/share/cmake/nlohmann_json)
    file(COPY /usr/share/cmake/nlohmann_json DESTINATION ${precedence_host}/share/cmake)
  endif()
  file(TOUCH ${precedence_host}/complete)
endif()

list(APPEND CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 ${precedence_host})
if(PRECEDENCE_QT_WINDOWS)
  list(APPEND CMAKE_FIND_ROOT_PATH ${PRECEDENCE_QT_WINDOWS})
  list(APPEND CMAKE_PREFIX_PATH ${PRECEDENCE_QT_WINDOWS})
  # moc, rcc and lrelease run here, so they are the host's.
  set(QT_HOST_PATH /usr CACHE PATH "")
  set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
