package nl.samenspel.detection.series;

import java.util.Optional;
import java.util.OptionalDouble;

import nl.samenspel.detection.statistics.LogLinearFit;
import nl.samenspel.detection.statistics.LogLinearRegression;
import nl.samenspel.detection.statistics.Student;

/**
 * Farrington Flexible: a count against the same season in earlier years, with trend, overdispersion and less weight for earlier
 * pile-ups. Farrington, Andrews, Beale and Catchpole (1996), Journal of the Royal Statistical Society A 159: 547–563; improved
 * by Noufaily, Enki, Farrington, Garthwaite, Andrews and Charlett (2013), Statistics in Medicine 32: 1206–1222. For series of several years.
 */
public final class Farrington {

    private final FarringtonSettings settings;

    public Farrington(FarringtonSettings settings) {
        this.settings = settings;
    }

    /** Empty when the series is too short for these settings, or when no model fits. */
    public Optional<FarringtonResult> assess(Series series, int time) {
        return History.of(series, time, settings).filter(history -> history.hasEverySeason(settings.seasons()))
                .flatMap(history -> model(series, time, history));
    }

    private Optional<FarringtonResult> model(Series series, int time, History history) {
        int origin = history.times()[0];
        int now = settings.seasons() - 1;
        double[] counts = java.util.Arrays.stream(history.times()).mapToDouble(series::count).toArray();
        double[] times = java.util.Arrays.stream(history.times()).mapToDouble(at -> at - origin).toArray();
        LogLinearRegression regression = new LogLinearRegression(counts, times, history.seasons(), settings.seasons(),
                new double[counts.length]);
        double highest = java.util.Arrays.stream(counts).max().orElse(0);
        Optional<Weighted> withTrend = weighted(regression, counts, true)
                .filter(model -> keepsTrend(model, now, time - origin, highest));
        return withTrend.or(() -> weighted(regression, counts, false)).map(model -> judge(series, time, model, now, time - origin));
    }

    /**
     * A fitted model.
     *
     * @param dispersion at least 1
     * @param error      dispersion for the uncertainty of slope and forecast
     */
    private record Weighted(LogLinearFit fit, double dispersion, double error) {
    }

    private Optional<Weighted> weighted(LogLinearRegression regression, double[] counts, boolean trend) {
        Optional<LogLinearFit> first = regression.fit(regression.equalWeights(), trend)
                .filter(fit -> fit.degreesOfFreedom() > 0);
        if (first.isEmpty() || !settings.reweighting()) {
            return first.map(fit -> new Weighted(fit, Math.max(1, fit.dispersion(fit.weights())), fit.dispersion(fit.weights())));
        }
        double[] weights = new Reweighting(first.get(), counts, settings.weightThreshold()).weights();
        return regression.fit(weights, trend).map(fit -> new Weighted(fit, Math.max(1, fit.dispersion(fit.weights())),
                fit.dispersion(settings.error() == FarringtonSettings.ForecastError.BY_WEIGHTS ? weights : fit.weights())));
    }

    /** A trend is kept when it is significant, rests on three years or more, and does not lead beyond everything ever seen. */
    private boolean keepsTrend(Weighted model, int season, int time, double highest) {
        LogLinearFit fit = model.fit();
        double t = fit.slope() / Math.sqrt(model.error() * fit.slopeVariance());
        return settings.years() >= 3 && Student.twoSided(t, fit.degreesOfFreedom()) < settings.trendLevel()
                && Math.exp(fit.prediction(season, time)) <= highest;
    }

    private FarringtonResult judge(Series series, int time, Weighted model, int season, int at) {
        LogLinearFit fit = model.fit();
        double error = settings.error() == FarringtonSettings.ForecastError.BY_WEIGHTS ? model.error() : model.dispersion();
        Forecast forecast = new Forecast(fit.prediction(season, at), Math.sqrt(error * fit.variance(season, at)), model.dispersion());
        int observed = series.count(time);
        Forecast.Limits limits = forecast.limits(observed, settings.alpha(), settings.bound());
        boolean enough = series.sum(time - settings.recent() + 1, time) >= settings.fewestCases();
        Assessment assessment = new Assessment(time, observed, when(enough, forecast.mean()), when(enough, limits.upper()),
                OptionalDouble.of(limits.pValue()), enough && limits.score() > 1 && observed > 0);
        return new FarringtonResult(assessment, limits.score(), model.dispersion(), when(fit.withTrend(), fit.slope()));
    }

    private static OptionalDouble when(boolean known, double value) {
        return known ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
