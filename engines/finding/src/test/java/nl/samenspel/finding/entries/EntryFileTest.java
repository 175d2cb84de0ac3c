package nl.samenspel.finding.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenspel.finding.Area;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Point;
import nl.samenspel.finding.entries.EntryFile.Reading;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryFileTest {

    @TempDir
    Path folder;

    private Reading read(String text) throws IOException {
        return EntryFile.read(Files.writeString(folder.resolve("entries.csv"), text));
    }

    private EntryFile file(String text) throws IOException {
        return read(text) instanceof Reading.Read(EntryFile file) ? file : Assertions.fail("not read");
    }

    @Test
    void takesTheTownThatIsNamedMostForHome() throws IOException {
        EntryFile file = file("""
                id,name,place,district,neighbourhood,themes,latitude,longitude
                1,Inloop,Utrecht,Zuilen,Ondiep;Pijlsweerd,ontmoeting; eten,52.1,5.1
                2,Taalhuis,Utrecht,,,,,
                3,Buurtbus,Zeist,Zeist-West,,,ergens,5.2
                4,Regio,Utrecht;Zeist,,,,,
                """);
        assertThat(file.surroundings().home()).isEqualTo("Utrecht");
        assertThat(file.surroundings().areas()).extracting(Area::name).containsExactly("Zuilen", "Ondiep", "Pijlsweerd");
        assertThat(file.entries()).extracting(Findable::everywhere).containsExactly(false, true, false, true);
        assertThat(file.entries().getFirst().areas()).containsExactly("zuilen", "ondiep", "pijlsweerd");
        assertThat(file.entries().getFirst().themes()).containsExactly("ontmoeting", "eten");
        assertThat(file.entries().getFirst().point()).contains(new Point(52.1, 5.1));
        assertThat(file.entries().get(2).elsewhere()).contains("Zeist");
        assertThat(file.entries().get(2).point()).isEmpty();
    }

    @Test
    void skipsLinesThatAreNoEntryAndSaysWhich() throws IOException {
        EntryFile file = file("id,name\n1,Inloop\n,Zonder id\n3,\n1,Nog eens\n5,Taalhuis\n");
        assertThat(file.entries()).extracting(Findable::name).containsExactly("Inloop", "Taalhuis");
        assertThat(file.skipped()).isEqualTo(List.of(3, 4, 5));
    }

    @Test
    void saysWhatIsWrongWithAFileAsAWhole() throws IOException {
        assertThat(read("naam,plaats\nInloop,Utrecht\n")).isEqualTo(new Reading.NoColumns(List.of("id", "name")));
        assertThat(read("id,name\n1,\"Inloop\n2,Taalhuis\n")).isEqualTo(new Reading.Unclosed(2));
        assertThat(file("id,name\n").entries()).isEmpty();
    }

    @Test
    void doesNotGuessLettersOfAnotherEncoding() throws IOException {
        Path file = Files.write(folder.resolve("old.csv"), "id,name\n1,Café\n".getBytes(StandardCharsets.ISO_8859_1));
        Assertions.assertThatThrownBy(() -> EntryFile.read(file)).isInstanceOf(CharacterCodingException.class);
    }
}
