package org.placard.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.placard.shared.UnreadyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All processes of a hub are one node. The key stays out of the database: whoever reads that can answer for nobody. */
final class HubIdentity {

    private HubIdentity() {}

    /**
     * The key in the data folder, which the database's first process drew.
     *
     * @throws UnreadyException if the database belongs to another node, or the folder cannot be used
     */
    static NodeIdentity in(Disk disk, Path data, DataSource source) {
        try {
            disk.makeFolder(data);
            var key = NodeKey.in(disk, data);
            if (!Arrays.equals(
                    ownerOf(source, key.publicKey().bytes()), key.publicKey().bytes())) {
                throw new UnreadyException(
                        "This database belongs to another node. If this is to be one more process of it, copy "
                                + "node.key, tls.p12 and tls.password from that one's data folder to " + data + ".");
            }
            return key;
        } catch (IOException e) {
            throw new UnreadyException("The data folder " + data + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static byte[] ownerOf(DataSource source, byte[] mine) {
        var client = JdbcClient.create(source);
        client.sql("insert into hub (only_row, node_key) values (1, ?) on conflict (only_row) do nothing")
                .param(mine)
                .update();
        return client.sql("select node_key from hub").query(byte[].class).single();
    }
}
