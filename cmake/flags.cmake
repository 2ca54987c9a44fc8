# Compiler flags of every target, in one place: link kartei_flags.
option(KARTEI_WERROR "Warnings are errors" ON)
option(KARTEI_PRECOMPILE "Precompile what most files include: half the time of a fresh build" OFF)
option(KARTEI_SANITIZE "Build with AddressSanitizer and UBSan" OFF)
option(KARTEI_FUZZ "Build nothing but the fuzzers of tests/fuzz; needs clang" OFF)
find_program(KARTEI_MOLD mold)

add_library(kartei_flags INTERFACE)
target_compile_options(kartei_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion $<$<BOOL:${KARTEI_WERROR}>:-Werror>
    # g++ 12 suspects every std::optional that it inlines.
    $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
target_compile_definitions(kartei_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    KARTEI_VERSION="${PROJECT_VERSION}")
target_include_directories(kartei_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_link_options(kartei_flags INTERFACE $<$<BOOL:${KARTEI_MOLD}>:-fuse-ld=mold>)
if(KARTEI_SANITIZE)
    target_compile_options(kartei_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(kartei_flags INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Without this it never finds a file that was compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

# Precompiles for a target what most of its files include; pays from about six files on.
function(kartei_precompile target)
    if(NOT KARTEI_PRECOMPILE)
        return()
    endif()
    target_precompile_headers(${target} PRIVATE
        <QCoreApplication> <QDateTime> <QHash> <QJsonObject> <QString> <QStringList> <QVariant>
        <algorithm> <functional> <memory> <optional> <ranges> <span> <vector> ${ARGN})
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
endfunction()
