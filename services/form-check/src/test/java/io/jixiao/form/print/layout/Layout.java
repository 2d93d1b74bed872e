package io.jixiao.form.print.layout;

import io.jixiao.form.Form;
import io.jixiao.form.print.PrintedDocument;

/** How a region prints a form. */
public interface Layout {

    PrintedDocument print(Form form);
}
