throughline_test(core/documents/tst_document)
throughline_test(core/documents/tst_texttemplate)
