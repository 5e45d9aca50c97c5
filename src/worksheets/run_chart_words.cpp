// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/run_chart_words.h"

#include "base/text.h"

namespace waymark {

namespace {

using Kind = RunChartSignal::Kind;

struct Words {
    RunChartPictureWords picture;
    // Names of signals: %1 is how many points.
    std::string_view shiftUp, shiftDown, trendUp, trendDown, fewRuns, manyRuns;
    // Sentences: %1 how many, %2 and %3 the days.
    std::string_view shiftUpSaid, shiftDownSaid, trendUpSaid, trendDownSaid;
    std::string_view runsFew, runsMany; // %1 runs, %2 to %3 are usual
    std::string_view wanted, unwanted;
    std::string_view provisional, provisionalOne; // %1 points above or below the median
    std::string_view atEnds;
    std::string_view both, onlyFirst, onlySecond, none;
    std::string_view ask;
    std::string_view earlier; // %1 and %2: the days of an older phase
};

const Words english = {
    {"Median %1", "Median %1, provisional", "Goal %1",
     "Run chart of %1 values from %2 to %3, between %4 and %5. The median is %6.",
     "There are no numbers to draw yet.", "New median", "Plainly different", "Signal"},
    "Shift: %1 above",
    "Shift: %1 below",
    "Trend: %1 rising",
    "Trend: %1 falling",
    "Few runs: %1",
    "Many runs: %1",
    "Shift: %1 points in a row lie above the median, from %2 to %3.",
    "Shift: %1 points in a row lie below the median, from %2 to %3.",
    "Trend: %1 points in a row go up, from %2 to %3.",
    "Trend: %1 points in a row go down, from %2 to %3.",
    "Few runs: %1, where %2 to %3 are usual.",
    "Many runs: %1, where %2 to %3 are usual.",
    "It lies in the direction you want.",
    "Something changed, but not in the direction you want.",
    "%1 points lie above or below the median. It is provisional until there are ten, and only a trend is "
    "looked for.",
    "One point lies above or below the median. It is provisional until there are ten, and only a trend is "
    "looked "
    "for.",
    "Half of the values or more are 0 or 100 percent, so no signal is looked for. Count the days or the "
    "cases "
    "between two events instead.",
    "A second, stricter check (Anhoej) sees a change, too.",
    "A second, stricter check (Anhoej) sees none: it may be chance after all.",
    "Only a second check (Anhoej) sees a change: long on one side of the median, or few crossings of it.",
    "No signal: numbers go up and down like this by chance.",
    "A signal is something to ask about, never proof. What happened then?",
    "Before, from %1 to %2:"};

const Words spanish = {
    {"Mediana %1", "Mediana %1, provisional", "Meta %1",
     "Gráfico de serie de %1 valores, de %2 a %3, entre %4 y %5. La mediana es %6.",
     "Todavía no hay números que dibujar.", "Mediana nueva", "Claramente distinto", "Señal"},
    "Desplazamiento: %1 arriba",
    "Desplazamiento: %1 abajo",
    "Tendencia: %1 al alza",
    "Tendencia: %1 a la baja",
    "Pocas rachas: %1",
    "Muchas rachas: %1",
    "Desplazamiento: %1 puntos seguidos quedan por encima de la mediana, de %2 a %3.",
    "Desplazamiento: %1 puntos seguidos quedan por debajo de la mediana, de %2 a %3.",
    "Tendencia: %1 puntos seguidos suben, de %2 a %3.",
    "Tendencia: %1 puntos seguidos bajan, de %2 a %3.",
    "Pocas rachas: %1, cuando lo usual es de %2 a %3.",
    "Muchas rachas: %1, cuando lo usual es de %2 a %3.",
    "Va en la dirección que ustedes buscan.",
    "Algo cambió, pero no en la dirección que ustedes buscan.",
    "%1 puntos están por encima o por debajo de la mediana. Es provisional hasta que haya diez, y solo se "
    "busca una tendencia.",
    "Un punto está por encima o por debajo de la mediana. Es provisional hasta que haya diez, y solo se "
    "busca una tendencia.",
    "La mitad de los valores o más son 0 o 100 por ciento, así que no se buscan señales. Cuente los días o "
    "los "
    "casos entre dos sucesos.",
    "Una segunda prueba, más estricta (Anhoej), también ve un cambio.",
    "Una segunda prueba, más estricta (Anhoej), no ve ninguno: quizá sea azar.",
    "Solo una segunda prueba (Anhoej) ve un cambio: mucho tiempo a un lado de la mediana, o pocos cruces de "
    "ella.",
    "Ninguna señal: por azar los números suben y bajan así.",
    "Una señal invita a preguntar, nunca prueba nada. ¿Qué pasó entonces?",
    "Antes, de %1 a %2:"};

const Words& wordsIn(std::string_view language) {
    return language == "es" ? spanish : english;
}

std::string filled(std::string_view text, const std::vector<std::string>& values) {
    std::string made(text);
    for (std::size_t i = values.size(); i-- > 0;) {
        const std::string place = "%" + std::to_string(i + 1);
        if (const auto at = made.find(place); at != std::string::npos)
            made.replace(at, place.size(), values[i]);
    }
    return made;
}

class Saying {
  public:
    Saying(const RunChartSeries& series, Date today, std::string_view language)
        : series_(series), today_(today), language_(language), words_(wordsIn(language)) {}

    std::vector<std::string> say() {
        for (auto phase = series_.phases.rbegin(); phase != series_.phases.rend(); ++phase) {
            if (phase->reading.points == 0)
                continue;
            const auto before = said_.size();
            const bool newest = phase == series_.phases.rbegin();
            if (newest || !phase->reading.signals.empty())
                say(*phase);
            if (!newest && said_.size() > before)
                said_[before] =
                    filled(words_.earlier, {day(*phase, 0), day(*phase, phase->to - phase->from - 1)}) + " " +
                    said_[before];
        }
        if (signals_)
            said_.emplace_back(words_.ask);
        return std::move(said_);
    }

  private:
    void say(const RunChartPhase& phase) {
        const auto& reading = phase.reading;
        if (reading.atEndsOfScale) {
            said_.emplace_back(words_.atEnds);
            return;
        }
        for (const auto& signal : reading.signals)
            said_.push_back(sentence(phase, signal));
        const bool seen = !reading.signals.empty();
        const bool second = reading.anhoej && reading.anhoej->signal;
        signals_ = signals_ || seen || second;
        if (reading.provisional)
            said_.push_back(filled(reading.useful == 1 ? words_.provisionalOne : words_.provisional,
                                   {std::to_string(reading.useful)}));
        else
            said_.emplace_back(seen     ? second ? words_.both : words_.onlyFirst
                               : second ? words_.onlySecond
                                        : words_.none);
    }

    std::string sentence(const RunChartPhase& phase, const RunChartSignal& signal) const {
        if (signal.kind == Kind::Runs) {
            const auto& limits = phase.reading.limits;
            return filled(signal.up ? words_.runsMany : words_.runsFew,
                          {std::to_string(signal.count), std::to_string(limits ? limits->least : 0),
                           std::to_string(limits ? limits->most : 0)});
        }
        const bool shift = signal.kind == Kind::Shift;
        auto text = filled(signal.up ? shift ? words_.shiftUpSaid : words_.trendUpSaid
                           : shift   ? words_.shiftDownSaid
                                     : words_.trendDownSaid,
                           {std::to_string(signal.count), day(phase, signal.from), day(phase, signal.to)});
        if (signal.wanted)
            text += " " + std::string(*signal.wanted ? words_.wanted : words_.unwanted);
        return text;
    }

    std::string day(const RunChartPhase& phase, std::size_t point) const {
        return dayOf(series_, phase.from + point, today_, language_);
    }

    const RunChartSeries& series_;
    const Date today_;
    const std::string_view language_;
    const Words& words_;
    std::vector<std::string> said_;
    bool signals_ = false;
};

} // namespace

const RunChartPictureWords& runChartPictureWords(std::string_view language) {
    return wordsIn(language).picture;
}

std::string nameOf(const RunChartSignal& signal, std::string_view language) {
    const auto& words = wordsIn(language);
    const auto text = signal.kind == Kind::Shift   ? signal.up ? words.shiftUp : words.shiftDown
                      : signal.kind == Kind::Trend ? signal.up ? words.trendUp : words.trendDown
                      : signal.up                  ? words.manyRuns
                                                   : words.fewRuns;
    return filled(text, {std::to_string(signal.count)});
}

std::string dayOf(const RunChartSeries& series, std::size_t point, Date today, std::string_view language) {
    if (point >= series.labels.size())
        return {};
    const auto day = parseIsoDate(series.labels[point]);
    return day ? shortDate(*day, today, language) : trimmed(series.labels[point]);
}

std::vector<std::string> saidOfSeries(const RunChartSeries& series, Date today, std::string_view language) {
    return Saying(series, today, language).say();
}

} // namespace waymark
