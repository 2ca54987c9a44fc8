# The Debian package: cpack in the build directory.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kartei)
set(CPACK_PACKAGE_VENDOR "The Kartei developers")
set(CPACK_PACKAGE_CONTACT "The Kartei developers <developers@kartei.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customer management for a small business")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Kartei keeps contacts, deals, quotations and service tickets of one business in
one file. It finds everything by one search, undoes every change, imports and
exports tables, prints quotations, and does all this without a network or an
account, in a window and on the command line.")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, fonts, icons and catalogues are found at run time: the linker cannot name them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, breeze-icon-theme, fonts-inter, fonts-noto-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, xdg-utils")
include(CPack)
