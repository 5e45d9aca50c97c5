// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_strings.h"

#include "base/text.h"

#include <array>

namespace waymark {

namespace {

// Another language is another entry; the first one stands in for languages that have none.
constexpr std::array<ReportStrings, 2> languages{
    ReportStrings{
        .language = "en",
        .documentTitle = "Practice journal",
        .contents = "Contents",
        .pageOf = "Page %1 of %2",
        .ticked = "Ticked",
        .unticked = "Not ticked",
        .name = "Name",
        .partnership = "Partnership",
        .place = "Place",
        .outcome = "Outcome",
        .date = "Date",
        .progress = "Progress",
        .progressOf = "%1 of %2 filled in",
        .progressLong = "%1 of %2 sections filled in",
        .note = "Written with Waymark, an independent program. The answers are the words of the people named "
                "above.",
        .noteNobody = "Written with Waymark, an independent program.",
        .part = "Part %1",
        .partLong = "Part %1: %2",
        .trailAlt = "The walk so far: %1.",
        .trailPart = "Part %1, %2",
        .sections = "Filled in",
        .nothingWritten = "Nothing written yet.",
        .notYet = "Not filled in yet: %1.",
        .notBegun = "Not begun yet: %1.",
        .noQuestions = "No questions yet.",
        .step = "Step",
        .rating = "How it is going",
        .stepNote = "Note",
        .because = "Because you ticked %1: %2",
        .consider = "Ask together",
        .tryThis = "Try",
        .tools = "Worksheets that may help",
        .suggestedBy = "%1 (for %2)",
        .number = "#",
        .question = "Question",
        .answer = "Answer",
        .open = "Open",
        .answered = "Answered",
        .from = "From",
        .state = "State",
        .people = "Written by",
        .who = "Who",
        .what = "Will do what",
        .when = "By when",
        .done = "Done",
        .dropped = "dropped: %1",
        .dayLate = "%1, 1 day late",
        .daysLate = "%1, %2 days late",
        .yes = "Yes",
        .worksheets = "Worksheets",
        .rampShown = "This test is part of a ramp of small tests, shown under “%1”.",
        .tookPart = "Took part: %1",
        .underTen = "under 10",
        .keptBack = "not shown",
        .chartKeptBack = "The chart is left out: it would show numbers of people under ten.",
        .notCounted = "%1 (no number that counts)",
        .gone = "What this pointed to is gone.",
        .withheld = "%1: %2 without consent left out.",
        .worthAThought = "Worth a thought",
        .attachmentNote = "The journal itself, to be opened by Waymark",
        .coachBrief = "Coach brief",
        .nextSession = "Next live session: %1.",
        .askYou = "What we would like to ask you",
        .soundsLikeUs = "What sounds like us",
        .stepsGoing = "How the steps are going",
        .weWillDo = "What we will do",
        .weTest = "What we are testing",
        .inOurWords = "In our words",
        .changedSince = "What changed since %1",
        .sharedBy = "Shared by %1.",
        .notesOut = "Session notes are left out.",
        .onePrivateOut = "1 private section is left out.",
        .privateOut = "%1 private sections are left out.",
        .oneNotChosen = "1 section was not chosen for this document.",
        .notChosen = "%1 sections were not chosen for this document.",
        .partsOnly = "Of the parts, only %1.",
        .moreRows = "And %1 more, in the whole journal.",
        .stepOf = "Step %1, %2",
        .cycle = "Cycle %1",
        .workbook = "Workbook to write in",
        .workbookNote = "For pen and paper. What is written here can be typed into Waymark later.",
        .form = "Journal to fill in",
        .formNote =
            "Fill this in with any PDF reader, save it and send it back. Waymark reads what you wrote. "
            "Days are best written as in 2026-03-19. Where a box is too small, go on on the last pages.",
        .field = "%1: %2",
        .ifTicked = "For %1",
        .continuation = "Continuation pages",
        .continuationNote = "Choose what the words go on from, then write on.",
        .continues = "Goes on from",
        .continued = "More words",
        .dateHint = "a day, such as 2026-03-19",
        .row = "Row %1",
        .sheetTitle = "Title",
        .sheetPeople = "Who took part",
        .usedTools = "Tools used",
        .liveSession = "Live session, Part %1",
        .allQuestions = "All questions",
        .allActions = "All actions by date",
        .askedEarlier = "Asked earlier",
        .askedEarlierNote = "The course no longer asks for these. What was written is kept.",
        .about = "About this journal",
        .credits = "Credits",
        .independent =
            "Waymark is an independent program. It is not part of the organizations named here and "
            "does not speak "
            "for them.",
    },
    ReportStrings{
        .language = "es",
        .documentTitle = "Cuaderno de práctica",
        .contents = "Contenido",
        .pageOf = "Página %1 de %2",
        .ticked = "Marcada",
        .unticked = "Sin marcar",
        .name = "Nombre",
        .partnership = "Alianza",
        .place = "Lugar",
        .outcome = "Resultado",
        .date = "Fecha",
        .progress = "Avance",
        .progressOf = "%1 de %2 completas",
        .progressLong = "%1 de %2 secciones completas",
        .note = "Escrito con Waymark, un programa independiente. Las respuestas son palabras de las personas "
                "nombradas arriba.",
        .noteNobody = "Escrito con Waymark, un programa independiente.",
        .part = "Parte %1",
        .partLong = "Parte %1: %2",
        .trailAlt = "El camino hasta ahora: %1.",
        .trailPart = "Parte %1, %2",
        .sections = "Completas",
        .nothingWritten = "Todavía no hay nada escrito.",
        .notYet = "Todavía sin completar: %1.",
        .notBegun = "Todavía sin empezar: %1.",
        .noQuestions = "Todavía no hay preguntas.",
        .step = "Paso",
        .rating = "Cómo va",
        .stepNote = "Nota",
        .because = "Porque usted marcó %1: %2",
        .consider = "Pregúntense en grupo",
        .tryThis = "Prueben",
        .tools = "Hojas de trabajo que pueden ayudar",
        .suggestedBy = "%1 (por %2)",
        .number = "N.º",
        .question = "Pregunta",
        .answer = "Respuesta",
        .open = "Pendiente",
        .answered = "Respondida",
        .from = "Viene de",
        .state = "Estado",
        .people = "Escrito por",
        .who = "Quién",
        .what = "Qué hará",
        .when = "Para cuándo",
        .done = "Hecho",
        .dropped = "descartada: %1",
        .dayLate = "%1, 1 día de retraso",
        .daysLate = "%1, %2 días de retraso",
        .yes = "Sí",
        .worksheets = "Hojas de trabajo",
        .rampShown = "Esta prueba es parte de una rampa de pequeñas pruebas, que se muestra en “%1”.",
        .tookPart = "Participaron: %1",
        .underTen = "menos de 10",
        .keptBack = "no se muestra",
        .chartKeptBack = "El gráfico se omite: mostraría números de menos de diez personas.",
        .notCounted = "%1 (no es un número que cuente)",
        .gone = "Ya no existe lo que esto indicaba.",
        .withheld = "%1: %2 sin permiso, no se incluyen.",
        .worthAThought = "Para pensarlo",
        .attachmentNote = "El cuaderno mismo, para abrirlo con Waymark",
        .coachBrief = "Resumen para el equipo de coaching",
        .nextSession = "Próxima sesión en vivo: %1.",
        .askYou = "Lo que queremos preguntarles",
        .soundsLikeUs = "Lo que nos pasa",
        .stepsGoing = "Cómo van los pasos",
        .weWillDo = "Lo que haremos",
        .weTest = "Lo que estamos probando",
        .inOurWords = "En nuestras palabras",
        .changedSince = "Lo que cambió desde el %1",
        .sharedBy = "Compartido por %1.",
        .notesOut = "Sin las notas de las sesiones.",
        .onePrivateOut = "Sin 1 sección privada.",
        .privateOut = "Sin %1 secciones privadas.",
        .oneNotChosen = "Una sección no se eligió para este documento.",
        .notChosen = "%1 secciones no se eligieron para este documento.",
        .partsOnly = "De las partes, solo %1.",
        .moreRows = "Y %1 más, en el cuaderno completo.",
        .stepOf = "Paso %1, %2",
        .cycle = "Ciclo %1",
        .workbook = "Cuaderno para escribir a mano",
        .workbookNote = "Para lápiz y papel. Lo que se escriba aquí se puede pasar después a Waymark.",
        .form = "Cuaderno para rellenar",
        .formNote =
            "Rellénelo con cualquier lector de PDF, guárdelo y devuélvalo. Waymark lee lo que usted "
            "escribió. "
            "Los días se escriben mejor así: 2026-03-19. Si un recuadro no alcanza, siga en las últimas "
            "páginas.",
        .field = "%1: %2",
        .ifTicked = "Para %1",
        .continuation = "Páginas de continuación",
        .continuationNote = "Elija de dónde siguen las palabras y continúe escribiendo.",
        .continues = "Sigue de",
        .continued = "Más palabras",
        .dateHint = "un día, como 2026-03-19",
        .row = "Fila %1",
        .sheetTitle = "Título",
        .sheetPeople = "Quiénes participaron",
        .usedTools = "Herramientas usadas",
        .liveSession = "Sesión en vivo, Parte %1",
        .allQuestions = "Todas las preguntas",
        .allActions = "Todas las acciones por fecha",
        .askedEarlier = "Lo que se pedía antes",
        .askedEarlierNote = "El curso ya no pide esto. Lo que se escribió se conserva.",
        .about = "Sobre este cuaderno",
        .credits = "Créditos",
        .independent =
            "Waymark es un programa independiente. No forma parte de las organizaciones que aquí se "
            "nombran ni habla en su nombre.",
    },
};

} // namespace

const ReportStrings& reportStrings(std::string_view language) {
    const auto primary = language.substr(0, language.find_first_of("-_"));
    for (const auto& strings : languages)
        if (strings.language == primary)
            return strings;
    return languages.front();
}

std::string filledIn(std::string_view text, std::initializer_list<std::string> values) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (text[i] == '%' && digit < values.size()) {
            filled += *(values.begin() + static_cast<std::ptrdiff_t>(digit));
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace waymark
