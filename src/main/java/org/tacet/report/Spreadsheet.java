package org.tacet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Rows as a workbook of one sheet, which a spreadsheet opens: numbers are numbers, the first row is the heading. */
public final class Spreadsheet {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?([eE]-?\\d+)?");

    private Spreadsheet() {}

    /** The workbook of rows that are written as CSV; the same rows give the same bytes. */
    public static byte[] of(String csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "tacet", null);
                MappingIterator<List<String>> rows = new CsvMapper()
                        .readerForListOf(String.class)
                        .with(CsvReadFeature.WRAP_AS_ARRAY)
                        .readValues(csv)) {
            Worksheet sheet = workbook.newWorksheet("tacet");
            for (int row = 0; rows.hasNext(); row++) {
                fill(sheet, row, rows.next());
            }
            sheet.freezePane(0, 1);
            workbook.finish();
            return Undated.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (NUMBER.matcher(cell).matches()) {
                sheet.value(row, column, new BigDecimal(cell));
            } else {
                sheet.value(row, column, cell);
            }
            if (row == 0) {
                sheet.style(row, column).bold().set();
            }
        }
    }
}
