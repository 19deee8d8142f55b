throughline_test(core/documents/tst_document)
throughline_test(core/documents/tst_paging)
throughline_test(core/documents/tst_texttemplate)
