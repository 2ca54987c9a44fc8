# The <screenshots> element of the AppStream data.
set(KARTEI_SCREENSHOTS "  <screenshots>\n")
set(attributes " type=\"default\"")
foreach(view IN ITEMS contacts pipeline quotes tickets)
    string(APPEND KARTEI_SCREENSHOTS
        "    <screenshot${attributes}>\n"
        "      <image>${KARTEI_WEBSITE}/packaging/screenshots/${view}.png</image>\n"
        "    </screenshot>\n")
    set(attributes "")
endforeach()
string(APPEND KARTEI_SCREENSHOTS "  </screenshots>\n")
