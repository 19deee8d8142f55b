throughline_test(ui/people/tst_directorypage)
throughline_test(ui/people/tst_lookupfield)
throughline_test(ui/people/tst_peoplemessages)
throughline_test(ui/people/tst_personpage)
