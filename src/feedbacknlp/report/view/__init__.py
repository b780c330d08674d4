"""What each panel of the page (and sheet of the workbook) shows, as plain values."""
