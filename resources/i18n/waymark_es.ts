<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Guidance</name>
    <message>
        <location filename="../../ui/models/guidance_tint.cpp" line="+76"/>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>enough of %1</source>
        <translation>suficientes de %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../ui/pages/overview_words.cpp" line="+40"/>
        <source>You last wrote today.</source>
        <translation>La última vez que escribió fue hoy.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You last wrote yesterday.</source>
        <translation>La última vez que escribió fue ayer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You last wrote on %1.</source>
        <comment>a day</comment>
        <translation>La última vez que escribió fue el %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The next live session is today.</source>
        <translation>La próxima sesión en vivo es hoy.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The next live session is tomorrow, %1.</source>
        <comment>a day</comment>
        <translation>La próxima sesión en vivo es mañana, %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The next live session is %1, %2 days away.</source>
        <comment>a day, a number</comment>
        <translation>La próxima sesión en vivo es el %1. Faltan %2 días.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Say how each step is going</source>
        <translation>Diga cómo va cada paso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Carry on round the steps</source>
        <translation>Siga con los demás pasos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 rated so far.</source>
        <translation>%1 de %2 respuestas hasta ahora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at all the steps together</source>
        <translation>Mire todos los pasos en conjunto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every step is rated. A few words are missing.</source>
        <translation>Ya dijo cómo va cada paso. Faltan unas pocas palabras.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tick what sounds like your group</source>
        <translation>Marque lo que se parezca a su grupo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing ticked yet. About ten minutes.</source>
        <translation>Todavía no hay nada marcado. Toma unos diez minutos.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Decide who will do what, and by when</source>
        <translation>Decida quién hará qué, y para cuándo</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>Finish your plan of action</source>
        <translation>Termine su plan de acción</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>It needs one action with a name, a task and a day.</source>
        <translation>Le falta una acción con nombre, tarea y fecha.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The actions are there. Choose worksheets and tick “Done”.</source>
        <translation>Las acciones ya están. Elija hojas de trabajo y marque “Listo”.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Get ready for the live session</source>
        <translation>Prepárese para la sesión en vivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is on %1.</source>
        <comment>a day</comment>
        <translation>Es el %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>Keep what you heard in the live session</source>
        <translation>Anote lo que oyó en la sesión en vivo</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>It is today.</source>
        <translation>Es hoy.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was on %1.</source>
        <comment>a day</comment>
        <translation>Fue el %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Plan a small test</source>
        <translation>Planifique una prueba pequeña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Small enough to finish within a week.</source>
        <translation>Que pueda terminar en una semana como máximo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>Carry on with your small test</source>
        <translation>Siga con su prueba pequeña</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>You are in %1.</source>
        <comment>a stage</comment>
        <translation>Va en la etapa “%1”.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Put your thoughts into words</source>
        <translation>Ponga en palabras lo que piensa</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>a greeting, a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 days late</source>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Carry on with “%1”</source>
        <translation>Siga con “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Part %1, %2.</source>
        <comment>number, page</comment>
        <translation>Parte %1, %2.</translation>
    </message>
</context>
<context>
    <name>ProgressMark</name>
    <message>
        <location filename="../../ui/widgets/progress_mark.cpp" line="+72"/>
        <source>Filled in</source>
        <translation>Completa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>SectionSwitch</name>
    <message>
        <location filename="../../ui/blocks/section_switch.cpp" line="+32"/>
        <source>Statements or plan</source>
        <translation>Frases o plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Statements</source>
        <translation>Frases</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <location filename="../../ui/blocks/source_button.cpp" line="+26"/>
        <source>Comes from: %1</source>
        <translation>Viene de: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From %1</source>
        <comment>a letter</comment>
        <translation>Frase %1</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <location filename="../../ui/blocks/source_menu.cpp" line="+44"/>
        <source>%1. %2</source>
        <comment>letter, statement</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Nothing. Ticked statements are offered here.</source>
        <translation>Nada. Las frases que marque aparecerán aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <location filename="../../ui/widgets/step_mark.cpp" line="+66"/>
        <source>Going well</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needs a refresh</source>
        <translation>Necesita impulso</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>ToolChips</name>
    <message>
        <location filename="../../ui/blocks/tool_chips.cpp" line="+27"/>
        <source>Suggested by %1</source>
        <comment>letters of statements</comment>
        <translation>Sugerida porque marcó %1</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Show %n more tools</source>
        <translation>
            <numerusform>Mostrar %n herramienta más</numerusform>
            <numerusform>Mostrar %n herramientas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../../ui/main.cpp" line="+35"/>
        <source>A practice journal for collaborative improvement.</source>
        <translation>Cuaderno de práctica para la mejora colaborativa.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The journal to open.</source>
        <translation>El cuaderno que se va a abrir.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionModel</name>
    <message>
        <location filename="../../ui/models/action_model.cpp" line="+157"/>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Action %1</source>
        <translation>Acción %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not done yet</source>
        <translation>Todavía sin hacer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: empty</source>
        <comment>name of a column</comment>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2, late</source>
        <comment>name of a column, a date</comment>
        <translation>%1: %2, con retraso</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: statement %2, %3</source>
        <translation>%1: frase %2, %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <comment>name of a column, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Drag to move. Click for more.</source>
        <translation>Arrastre para mover. Haga clic para ver más.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Late: %1</source>
        <translation>Con retraso: %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionTable</name>
    <message>
        <location filename="../../ui/blocks/action_table.cpp" line="+68"/>
        <source>Return writes in a cell, Tab goes to the next one, Alt+Up and Alt+Down move a row, Delete removes it, Control+Tab leaves the table.</source>
        <translation>Enter sirve para escribir en una celda, Tab pasa a la siguiente, Alt+Arriba y Alt+Abajo mueven la fila, Supr la quita, Ctrl+Tab sale de la tabla.</translation>
    </message>
    <message>
        <location line="+183"/>
        <source>That day does not exist. Try one like Mar 19.</source>
        <translation>Ese día no existe. Pruebe con uno como 19 mar.</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Action removed</source>
        <translation>Se quitó la acción</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Moved to row %1</source>
        <translation>Ahora está en la fila %1</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>Move up	Alt+Up</source>
        <translation>Subir	Alt+Arriba</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move down	Alt+Down</source>
        <translation>Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove	Delete</source>
        <translation>Quitar	Supr</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionsPage</name>
    <message>
        <location filename="../../ui/pages/actions_page.cpp" line="+32"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From every plan you write, by date. Tick what is done.</source>
        <translation>De todos sus planes, por fecha. Marque lo que esté hecho.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which actions</source>
        <translation>Qué acciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>No actions yet. They gather here from every plan you write.</source>
        <translation>Todavía no hay acciones. Aquí se reúnen las de todos sus planes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is open. Every action is done.</source>
        <translation>No queda nada pendiente. Todas las acciones están hechas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is ticked as done yet.</source>
        <translation>Todavía no hay nada marcado como hecho.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>An action without words</source>
        <translation>Una acción sin texto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tick when it is done</source>
        <translation>Márquela cuando esté hecha</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 days late</source>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go to this action in the plan of Part %1</source>
        <translation>Ir a esta acción en el plan de la Parte %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BringBackBar</name>
    <message>
        <location filename="../../ui/blocks/bring_back_bar.cpp" line="+26"/>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Brought back</source>
        <translation>Ya está de vuelta</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CheckRow</name>
    <message>
        <location filename="../../ui/widgets/check_row.cpp" line="+37"/>
        <source>%1. %2</source>
        <comment>letter, statement</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ClosedGuidance</name>
    <message>
        <location filename="../../ui/blocks/closed_guidance.cpp" line="+21"/>
        <source>%1. Opens when you tick %2.</source>
        <comment>name of the guidance, letters of statements</comment>
        <translation>%1. Se abre al marcar %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CoachesCard</name>
    <message>
        <location filename="../../ui/pages/overview_cards.cpp" line="+234"/>
        <source>For the coaches</source>
        <translation>Para el equipo de coaching</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>No questions yet</source>
        <translation>Todavía no hay preguntas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jot one down whenever you get stuck.</source>
        <translation>Anote una cada vez que tenga una duda.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Part %1, answered</source>
        <translation>Parte %1, respondida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Part %1, open</source>
        <translation>Parte %1, pendiente</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ComingUpCard</name>
    <message>
        <location line="-87"/>
        <source>Coming up</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>No actions yet</source>
        <translation>Todavía no hay acciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They gather here from every plan you write.</source>
        <translation>Aquí se reúnen las de todos sus planes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every action you wrote down is done.</source>
        <translation>Todas las acciones que anotó están hechas.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No words yet</source>
        <translation>Sin texto todavía</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No</source>
        <translation>Sin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>day</source>
        <translation>día</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CycleWheel</name>
    <message>
        <location filename="../../ui/widgets/cycle_wheel.cpp" line="+30"/>
        <source>%1 %2</source>
        <comment>a stage, done or now or later</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>later</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DateField</name>
    <message>
        <location filename="../../ui/widgets/date_field.cpp" line="+24"/>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That day does not exist. Try one like Mar 19.</source>
        <translation>Ese día no existe. Pruebe con uno como 19 mar.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DatePopup</name>
    <message>
        <location filename="../../ui/widgets/date_popup.cpp" line="+73"/>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Live session</source>
        <translation>Sesión en vivo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Before session</source>
        <translation>Antes de la sesión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DiagnosticBoard</name>
    <message>
        <location filename="../../ui/pages/diagnostic_board.cpp" line="+45"/>
        <source>Nothing ticked yet. Guidance appears beside each tick.</source>
        <translation>Todavía no hay nada marcado. La orientación aparece junto a cada frase que marque.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Opens guidance for %1</source>
        <comment>a step or the name of the guidance</comment>
        <translation>Abre la orientación: %1</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Guidance for %1 added</source>
        <comment>a step or the name of the guidance</comment>
        <translation>Orientación agregada: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Guidance for %1 closed</source>
        <comment>a step or the name of the guidance</comment>
        <translation>Orientación cerrada: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportDialog</name>
    <message>
        <location filename="../../ui/shell/export_dialog.cpp" line="+17"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export your journal</source>
        <translation>Exportar su cuaderno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+8"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose where to save</source>
        <translation>Elegir dónde guardar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The whole journal, in course order, to send to a coach or to print.</source>
        <translation>El cuaderno completo, en el orden del curso, para enviarlo al equipo de coaching o imprimirlo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One page for a web browser or a word processor, good with a screen reader.</source>
        <translation>Una sola página para el navegador o el procesador de textos. Va bien con un lector de pantalla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plain text with simple marks, for notes and wikis.</source>
        <translation>Texto sin formato, con marcas sencillas, para notas y wikis.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All answers as data. Waymark&apos;s command line reads them back in.</source>
        <translation>Todas las respuestas como datos. La línea de comandos de Waymark puede volver a leerlas.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FreshCard</name>
    <message>
        <location filename="../../ui/pages/fresh_card.cpp" line="+47"/>
        <source>Five parts, at your own pace. Begin with the roles your partnership plays. It takes about ten minutes, and you can stop anywhere.</source>
        <translation>Cinco partes, a su propio ritmo. Empiece por los roles en su alianza. Toma unos diez minutos, y puede parar donde quiera.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Start Part 1</source>
        <translation>Empezar la Parte 1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Look around first</source>
        <translation>Primero, un vistazo</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>A fresh page</source>
        <translation>Una página nueva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A fresh page, %1</source>
        <comment>a name</comment>
        <translation>Una página nueva, %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GlanceCard</name>
    <message>
        <location filename="../../ui/pages/overview_cards.cpp" line="-44"/>
        <source>%1 more</source>
        <comment>a number</comment>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GrowingEditor</name>
    <message>
        <location filename="../../ui/blocks/field_widgets.cpp" line="+62"/>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GuidanceCard</name>
    <message>
        <location filename="../../ui/blocks/guidance_card.cpp" line="+118"/>
        <source>Ask together</source>
        <translation>Pregúntense en grupo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try</source>
        <translation>Prueben</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add to plan</source>
        <translation>Agregar al plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Begins an action that comes from this guidance</source>
        <translation>Empieza una acción que viene de esta orientación</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>%1. You ticked %2.</source>
        <comment>title of the guidance, letters</comment>
        <translation>%1. Usted marcó %2.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>You ticked %1: %2</source>
        <comment>a letter, the statement</comment>
        <translation>Usted marcó %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryPage</name>
    <message>
        <location filename="../../ui/pages/library_page.cpp" line="+50"/>
        <source>Suggested by what you ticked</source>
        <translation>Sugeridas por lo que marcó</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter worksheets</source>
        <translation>Filtrar hojas de trabajo</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>These help here too:</source>
        <translation>Estas también ayudan aquí:</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Worth reading</source>
        <translation>Vale la pena leer</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read: %1</source>
        <translation>Leer: %1</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>You ticked %1</source>
        <translation>Usted marcó %1</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Nothing with “%1”. Try a shorter word.</source>
        <translation>No hay nada con “%1”. Pruebe con una palabra más corta.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>One worksheet</source>
        <translation>Una hoja de trabajo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 worksheets</source>
        <translation>%1 hojas de trabajo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MainWindow</name>
    <message>
        <location filename="../../ui/shell/main_window.cpp" line="+168"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>This address cannot be opened.</source>
        <translation>No se puede abrir esta dirección.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No program for web pages answered. The address is %1</source>
        <translation>Ningún programa para páginas web respondió. La dirección es %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has to begin with https:// and name a site.</source>
        <translation>Tiene que empezar con https:// y nombrar un sitio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing to undo on this page</source>
        <translation>No hay nada que deshacer en esta página</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing to redo on this page</source>
        <translation>No hay nada que rehacer en esta página</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_files.cpp" line="+39"/>
        <source>Waymark journals (*.waymark)</source>
        <translation>Cuadernos de Waymark (*.waymark)</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What you wrote last is not on the disk yet, so the other journal was not opened. Try again in a moment, or save a copy.</source>
        <translation>Lo último que escribió todavía no está en el disco; por eso no se abrió el otro cuaderno. Intente de nuevo en un momento, o guarde una copia.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>This is a sample.</source>
        <translation>Este es un ejemplo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A made-up partnership filled it in, so that you can look around. Then begin your own.</source>
        <translation>Lo llenó una alianza inventada, para que usted pueda explorar. Después, empiece el suyo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>New journal</source>
        <translation>Nuevo cuaderno</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>My journal</source>
        <translation>Mi cuaderno</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1 ya existe y quedó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Journal made</source>
        <translation>Cuaderno creado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Open a journal</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+15"/>
        <source>%1 copy</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Copy saved.</source>
        <translation>Copia guardada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 has everything up to now. You go on writing in %2.</source>
        <translation>%1 tiene todo hasta este momento. Usted sigue escribiendo en %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+83"/>
        <source>Work in a copy</source>
        <translation>Usar una copia</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is in %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>That did not work.</source>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You can read this journal here, not change it.</source>
        <translation>Aquí puede leer este cuaderno, pero no cambiarlo.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+23"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Your last change is not on the disk yet.</source>
        <translation>Su último cambio todavía no está en el disco.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is safe in this window. Save a copy somewhere else. (%1)</source>
        <translation>Está a salvo en esta ventana. Guarde una copia en otro lugar. (%1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+42"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Close Waymark</source>
        <translation>Cerrar Waymark</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your last words are not on the disk yet. If you close now, they are lost.</source>
        <translation>Lo último que escribió todavía no está en el disco. Si cierra ahora, se perderá.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Menus</name>
    <message>
        <location filename="../../ui/shell/menus.cpp" line="+57"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;New Journal...</source>
        <translation>&amp;Nuevo cuaderno...</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Save Now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save a &amp;Copy As...</source>
        <translation>Guardar una &amp;copia como...</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Search...</source>
        <translation>&amp;Buscar...</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Text Size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Colors of the &amp;System</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>L&amp;ight Colors</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark Colors</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Part &amp;%1</source>
        <translation>Parte &amp;%1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Previous Section</source>
        <translation>Sección an&amp;terior</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Next Section</source>
        <translation>&amp;Sección siguiente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Actions</source>
        <translation>&amp;Acciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next &amp;Region of the Window</source>
        <translation>&amp;Zona siguiente de la ventana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previous Re&amp;gion of the Window</source>
        <translation>Zona anterior de la &amp;ventana</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>About the &amp;Course</source>
        <translation>Acerca del &amp;curso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Acknowledgements</source>
        <translation>&amp;Agradecimientos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>About &amp;Waymark</source>
        <translation>Acerca de &amp;Waymark</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About Waymark</source>
        <translation>Acerca de Waymark</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waymark %1</source>
        <translation>Waymark %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A practice journal for collaborative improvement. Free software under the GNU General Public License, version 3 or later. Waymark is independent of StriveTogether, whose course it follows.

Your words stay on this computer until you export them.</source>
        <translation>Cuaderno de práctica para la mejora colaborativa. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Waymark es independiente de StriveTogether, cuyo curso sigue.

Lo que escribe se queda en esta computadora hasta que lo exporte.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>No journal yet</source>
        <translation>Todavía no hay cuadernos</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MessageBar</name>
    <message>
        <location filename="../../ui/widgets/message_bar.cpp" line="+91"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MonthGrid</name>
    <message>
        <location filename="../../ui/widgets/month_grid.cpp" line="+37"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>live session</source>
        <translation>sesión en vivo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavModel</name>
    <message>
        <location filename="../../ui/shell/nav_model.cpp" line="+13"/>
        <source>filled in</source>
        <translation>completa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>started</source>
        <translation>empezada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The course</source>
        <translation>El curso</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+34"/>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Across all parts</source>
        <translation>En todas las partes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavTrail</name>
    <message>
        <location filename="../../ui/shell/nav_trail.cpp" line="+29"/>
        <source>Ways through the journal</source>
        <translation>Caminos por el cuaderno</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>About this journal: %1</source>
        <translation>Sobre este cuaderno: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NextCard</name>
    <message>
        <location filename="../../ui/pages/overview_cards.cpp" line="-108"/>
        <location line="+36"/>
        <source>Next</source>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Every part is filled in</source>
        <translation>Todas las partes están completas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the journal, and bring it to your coaches and your group. You can go on writing at any time.</source>
        <translation>Exporte el cuaderno y llévelo al equipo de coaching y a su grupo. Puede seguir escribiendo cuando quiera.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You have come to the end of the trail</source>
        <translation>Llegó al final del camino</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Ticked: %1</source>
        <translation>Marcadas: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NothingOpen</name>
    <message>
        <location filename="../../ui/shell/nothing_open.cpp" line="+21"/>
        <source>Open your journal, or begin one</source>
        <translation>Abra su cuaderno, o empiece uno</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your words stay on this computer until you export them.</source>
        <translation>Lo que escribe se queda en esta computadora hasta que lo exporte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New journal</source>
        <translation>Nuevo cuaderno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a journal</source>
        <translation>Abrir un cuaderno</translation>
    </message>
</context>
<context>
    <name>waymark::ui::OverviewPage</name>
    <message>
        <location filename="../../ui/pages/overview_page.cpp" line="+43"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Your words stay on this computer until you export them.</source>
        <translation>Lo que escribe se queda en esta computadora hasta que lo exporte.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Page</name>
    <message>
        <location filename="../../ui/pages/page.cpp" line="+88"/>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PdsaPage</name>
    <message>
        <location filename="../../ui/pages/pdsa_page.cpp" line="+256"/>
        <source>One small test</source>
        <translation>Una prueba pequeña</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All four stages are filled in.</source>
        <translation>Las cuatro etapas están completas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now in %1</source>
        <comment>a stage</comment>
        <translation>Ahora: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanPage</name>
    <message>
        <location filename="../../ui/pages/plan_page.cpp" line="+158"/>
        <source>Tick statements, and the tools that fit them appear here.</source>
        <translation>Marque frases, y aquí aparecerán las herramientas que les corresponden.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>an action</source>
        <translation>una acción</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Your next live session is on %1.</source>
        <translation>Su próxima sesión en vivo es el %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuestionRows</name>
    <message>
        <location filename="../../ui/blocks/question_rows.cpp" line="+36"/>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Question removed</source>
        <translation>Se quitó la pregunta</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuestionsPage</name>
    <message>
        <location filename="../../ui/pages/questions_page.cpp" line="+21"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Everything you want to ask coaches and peers, part by part.</source>
        <translation>Todo lo que quiere preguntar al equipo de coaching y a otras personas del curso, parte por parte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No questions yet. Jot one down whenever you get stuck.</source>
        <translation>Todavía no hay preguntas. Anote una cada vez que tenga una duda.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RolePanel</name>
    <message>
        <location filename="../../ui/blocks/role_panel.cpp" line="+22"/>
        <source>Role cards</source>
        <translation>Tarjetas de roles</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Put &quot;%1&quot; in my answer</source>
        <translation>Poner “%1” en mi respuesta</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SavedLabel</name>
    <message>
        <location filename="../../ui/widgets/saved_label.cpp" line="+91"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Could not save</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Guardado %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchPopup</name>
    <message>
        <location filename="../../ui/shell/search_popup.cpp" line="+78"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Search your words, the course and the tools</source>
        <translation>Buscar en sus textos, el curso y las herramientas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Arrows choose, Enter opens, Esc closes</source>
        <translation>Las flechas eligen, Enter abre, Esc cierra</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Part %1, %2</source>
        <translation>Parte %1, %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing with &quot;%1&quot;. Try a shorter word.</source>
        <translation>No hay nada con “%1”. Pruebe con una palabra más corta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found</source>
        <translation>Coincidencias: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SeriesCard</name>
    <message>
        <location filename="../../ui/blocks/series_card.cpp" line="+51"/>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>No chart yet</source>
        <translation>Todavía no hay gráfico</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Remove this day</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Median %1</source>
        <translation>Mediana %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Run chart of %1 values from %2 to %3, between %4 and %5. The median is %6.</source>
        <translation>Gráfico de serie de %1 valores, de %2 a %3, entre %4 y %5. La mediana es %6.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are no numbers to draw yet.</source>
        <translation>Todavía no hay números para dibujar.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2</source>
        <comment>a day, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ten numbers make a median to trust. You have none yet.</source>
        <translation>Con diez números, la mediana es confiable. Todavía no tiene ninguno.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have one.</source>
        <translation>Con diez números, la mediana es confiable. Tiene uno.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have two.</source>
        <translation>Con diez números, la mediana es confiable. Tiene dos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have three.</source>
        <translation>Con diez números, la mediana es confiable. Tiene tres.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have four.</source>
        <translation>Con diez números, la mediana es confiable. Tiene cuatro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have five.</source>
        <translation>Con diez números, la mediana es confiable. Tiene cinco.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have six.</source>
        <translation>Con diez números, la mediana es confiable. Tiene seis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have seven.</source>
        <translation>Con diez números, la mediana es confiable. Tiene siete.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have eight.</source>
        <translation>Con diez números, la mediana es confiable. Tiene ocho.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten numbers make a median to trust. You have nine.</source>
        <translation>Con diez números, la mediana es confiable. Tiene nueve.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SeriesModel</name>
    <message>
        <location filename="../../ui/models/series_model.cpp" line="+98"/>
        <source>That day does not exist. Try one like Mar 19.</source>
        <translation>Ese día no existe. Pruebe con uno como 19 mar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a number, so it is not on the chart.</source>
        <translation>“%1” no es un número; por eso no está en el gráfico.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>%1: empty</source>
        <comment>name of a column</comment>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <comment>name of a column, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add a day</source>
        <translation>Nuevo día</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SidePanel</name>
    <message>
        <location filename="../../ui/widgets/side_panel.cpp" line="+74"/>
        <source>Fold %1 away</source>
        <translation>Plegar: %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Open %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StageHead</name>
    <message>
        <location filename="../../ui/widgets/stage.cpp" line="+54"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <comment>a stage, done or now or later</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed. %1</source>
        <comment>what is inside</comment>
        <translation>Cerrada. %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepCard</name>
    <message>
        <location filename="../../ui/pages/step_card.cpp" line="+39"/>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Questions to carry</source>
        <translation>Preguntas para llevar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepRing</name>
    <message>
        <location filename="../../ui/widgets/step_ring.cpp" line="+47"/>
        <source>The steps as a loop</source>
        <translation>Los pasos como un ciclo</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>%1. %2. %3</source>
        <comment>number, step, how it is going</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message numerus="yes">
        <location line="+243"/>
        <source>%n going well</source>
        <translation>
            <numerusform>%n va bien</numerusform>
            <numerusform>%n van bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n to refresh</source>
        <translation>
            <numerusform>%n por impulsar</numerusform>
            <numerusform>%n por impulsar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n not yet</source>
        <translation>
            <numerusform>%n todavía no</numerusform>
            <numerusform>%n todavía no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepsPage</name>
    <message>
        <location filename="../../ui/pages/steps_page.cpp" line="+66"/>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ToolCard</name>
    <message>
        <location filename="../../ui/pages/tool_card.cpp" line="+30"/>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 in Part %2</source>
        <comment>letters of statements, number of a part</comment>
        <translation>%1 en la Parte %2</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Also for step %1.</source>
        <translation>También para el Paso %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Also for steps %1.</source>
        <translation>También para los pasos %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fits %1.</source>
        <comment>statements of the diagnostics</comment>
        <translation>Responde a %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stands ready on the page “%1”.</source>
        <translation>Está a mano en la página “%1”.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add to a plan</source>
        <translation>Agregar a un plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to a plan: %1</source>
        <translation>Agregar a un plan: %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 was added to the plan.</source>
        <translation>%1 se agregó al plan.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You ticked %1</source>
        <translation>Usted marcó %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopBar</name>
    <message>
        <location filename="../../ui/shell/top_bar.cpp" line="+24"/>
        <location line="+17"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Search (Ctrl+K)</source>
        <translation>Buscar (Ctrl+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Light colors</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark colors</source>
        <translation>Colores oscuros</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrailColumn</name>
    <message>
        <location filename="../../ui/widgets/trail_column.cpp" line="+33"/>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2</source>
        <comment>section, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 of %2</source>
        <comment>sections filled in</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrailMap</name>
    <message>
        <location filename="../../ui/widgets/trail_map.cpp" line="+40"/>
        <source>The course as a trail</source>
        <translation>El curso como un camino</translation>
    </message>
    <message>
        <location line="+137"/>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
</context>
</TS>
