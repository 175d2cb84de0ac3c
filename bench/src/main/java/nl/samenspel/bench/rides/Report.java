package nl.samenspel.bench.rides;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import org.jspecify.annotations.Nullable;

/** Gathers figures and remarks. */
final class Report {

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    void add(String key, Text what, Text size, double figure, String unit, @Nullable Bar bar) {
        Scale scale = unit.equals("s") || unit.equals("ms") ? Scale.TIME : Scale.FIXED;
        measurements.add(new Measurement(key, what, size, figure, unit, bar, scale));
    }

    void tell(String key, Text what, Text size, double figure, String unit) {
        add(key, what, size, figure, unit, null);
    }

    void remark(String dutch, String english) {
        remarks.add(new Text(dutch, english));
    }

    void remark(Text remark) {
        remarks.add(remark);
    }

    Findings findings() {
        return new Findings.Measured(measurements, remarks);
    }
}
