package org.placard.fakes;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for bytes in every table of a hub's database, and in what is packed in a file that lies there. */
public final class InTables {

    private InTables() {}

    /** The tables that hold these bytes somewhere. */
    public static List<String> holding(DataSource source, byte[] wanted) {
        var client = JdbcClient.create(source);
        var plain = client
                .sql("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = current_schema() and data_type = 'bytea'")
                .query((row, at) -> row.getString(1))
                .list()
                .stream()
                .filter(column -> holds(client, column, wanted));
        var packed = client
                .sql("select string_agg(bytes, ''::bytea order by part) from file group by hash")
                .query((row, at) -> row.getBytes(1))
                .list()
                .stream()
                .filter(file -> OnDisk.holds(file, wanted))
                .map(_ -> "file, packed");
        return Stream.concat(plain, packed).toList();
    }

    private static boolean holds(JdbcClient client, String column, byte[] wanted) {
        var table = column.substring(0, column.indexOf('.'));
        return client.sql("select count(*) from " + table + " where position(? in " + column + ") > 0")
                        .param(wanted)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
