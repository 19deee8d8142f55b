throughline_test(ui/forms/tst_autosave)
throughline_test(ui/forms/tst_editing)
throughline_test(ui/forms/tst_gallery ui/forms/gallery.cpp ui/forms/gallery.h)
throughline_test(ui/forms/tst_ratingbar)
