<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DayText</name>
    <message>
        <source>That day does not exist. Try one like Mar 19.</source>
        <translation>Ese día no existe. Pruebe con uno como 19 mar.</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>No existe ese día</translation>
    </message>
</context>
<context>
    <name>FieldWidgets</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir todavía</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Part %1, %2</source>
        <comment>number, section</comment>
        <translation>Parte %1, %2</translation>
    </message>
    <message>
        <source>Language of: %1</source>
        <translation>Idioma de: %1</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Privada: %1</translation>
    </message>
    <message>
        <source>Brief marked as sent</source>
        <translation>Resumen marcado como enviado</translation>
    </message>
    <message>
        <source>Words of this journal for the spelling</source>
        <translation>Palabras de este cuaderno para la ortografía</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <translation>%1 (fila %2)</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>enough of %1</source>
        <translation>suficientes de %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Sample journal</source>
        <translation>Cuaderno de ejemplo</translation>
    </message>
    <message>
        <source>The folder for the sample journal cannot be made.</source>
        <translation>No se puede crear la carpeta del cuaderno de ejemplo.</translation>
    </message>
    <message>
        <source>Waymark journals (*.waymark)</source>
        <translation>Cuadernos de Waymark (*.waymark)</translation>
    </message>
    <message>
        <source>%1: It belongs to the course &quot;%2&quot;, which is not here.</source>
        <translation>%1: Pertenece al curso “%2”, que no está aquí.</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>NextCycleRow</name>
    <message>
        <source>The cycle could not be begun.</source>
        <translation>No se pudo empezar el ciclo.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>For the coaches</source>
        <translation>Para el equipo de coaching</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>OpenTool</name>
    <message>
        <source>The worksheet could not be begun.</source>
        <translation>No se pudo empezar la hoja de trabajo.</translation>
    </message>
    <message>
        <source>Another worksheet was begun. A title tells them apart.</source>
        <translation>Se empezó otra hoja de trabajo. Un título las distingue.</translation>
    </message>
    <message>
        <source>A worksheet was begun. The library lists it, too.</source>
        <translation>Se empezó una hoja de trabajo. También está en la biblioteca.</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>Empezar otra</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>You last wrote today.</source>
        <translation>La última vez que escribió fue hoy.</translation>
    </message>
    <message>
        <source>You last wrote yesterday.</source>
        <translation>La última vez que escribió fue ayer.</translation>
    </message>
    <message>
        <source>You last wrote on %1.</source>
        <comment>a day</comment>
        <translation>La última vez que escribió fue el %1.</translation>
    </message>
    <message>
        <source>The next live session is today.</source>
        <translation>La próxima sesión en vivo es hoy.</translation>
    </message>
    <message>
        <source>The next live session is tomorrow, %1.</source>
        <comment>a day</comment>
        <translation>La próxima sesión en vivo es mañana, %1.</translation>
    </message>
    <message>
        <source>The next live session is %1, %2 days away.</source>
        <comment>a day, a number</comment>
        <translation>La próxima sesión en vivo es el %1. Faltan %2 días.</translation>
    </message>
    <message>
        <source>Say how each step is going</source>
        <translation>Diga cómo va cada paso</translation>
    </message>
    <message>
        <source>Carry on round the steps</source>
        <translation>Siga con los demás pasos</translation>
    </message>
    <message>
        <source>%1 of %2 rated so far.</source>
        <translation>%1 de %2 respuestas hasta ahora.</translation>
    </message>
    <message>
        <source>Look at all the steps together</source>
        <translation>Mire todos los pasos en conjunto</translation>
    </message>
    <message>
        <source>Every step is rated. A few words are missing.</source>
        <translation>Ya dijo cómo va cada paso. Faltan unas pocas palabras.</translation>
    </message>
    <message>
        <source>Tick what sounds like your group</source>
        <translation>Marque lo que se parezca a su grupo</translation>
    </message>
    <message>
        <source>Nothing ticked yet. About ten minutes.</source>
        <translation>Todavía no hay nada marcado. Toma unos diez minutos.</translation>
    </message>
    <message>
        <source>Decide who will do what, and by when</source>
        <translation>Decida quién hará qué, y para cuándo</translation>
    </message>
    <message>
        <source>Finish your plan of action</source>
        <translation>Termine su plan de acción</translation>
    </message>
    <message>
        <source>It needs one action with a name, a task and a day.</source>
        <translation>Le falta una acción con nombre, tarea y fecha.</translation>
    </message>
    <message>
        <source>The actions are there. Choose worksheets and tick “Done”.</source>
        <translation>Las acciones ya están. Elija hojas de trabajo y marque “Listo”.</translation>
    </message>
    <message>
        <source>Get ready for the live session</source>
        <translation>Prepárese para la sesión en vivo</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <comment>a day</comment>
        <translation>Es el %1.</translation>
    </message>
    <message>
        <source>Keep what you heard in the live session</source>
        <translation>Anote lo que oyó en la sesión en vivo</translation>
    </message>
    <message>
        <source>It is today.</source>
        <translation>Es hoy.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <comment>a day</comment>
        <translation>Fue el %1.</translation>
    </message>
    <message>
        <source>Plan a small test</source>
        <translation>Planifique una prueba pequeña</translation>
    </message>
    <message>
        <source>Small enough to finish within a week.</source>
        <translation>Que pueda terminar en una semana como máximo.</translation>
    </message>
    <message>
        <source>Carry on with your small test</source>
        <translation>Siga con su prueba pequeña</translation>
    </message>
    <message>
        <source>You are in %1.</source>
        <comment>a stage</comment>
        <translation>Va en la etapa “%1”.</translation>
    </message>
    <message>
        <source>Put your thoughts into words</source>
        <translation>Ponga en palabras lo que piensa</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a greeting, a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <source>Carry on with “%1”</source>
        <translation>Siga con “%1”</translation>
    </message>
    <message>
        <source>Part %1, %2.</source>
        <comment>number, page</comment>
        <translation>Parte %1, %2.</translation>
    </message>
    <message>
        <source>The live session is today.</source>
        <translation>La sesión en vivo es hoy.</translation>
    </message>
    <message>
        <source>The live session is tomorrow, %1.</source>
        <comment>a day</comment>
        <translation>La sesión en vivo es mañana, %1.</translation>
    </message>
    <message>
        <source>The live session is %1, %2 days away.</source>
        <comment>a day, a number</comment>
        <translation>La sesión en vivo es el %1, dentro de %2 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions due by then</source>
        <translation>
            <numerusform>%n acción que vence para entonces</numerusform>
            <numerusform>%n acciones que vencen para entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions to bring</source>
        <translation>
            <numerusform>%n pregunta para llevar</numerusform>
            <numerusform>%n preguntas para llevar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>Todo está preparado.</translation>
    </message>
    <message>
        <source>Everything is prepared, with %1.</source>
        <comment>questions to bring</comment>
        <translation>Todo está preparado, con %1.</translation>
    </message>
    <message>
        <source>Still to prepare: %1.</source>
        <comment>a list</comment>
        <translation>Falta preparar: %1.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not take the pages. Save them as a PDF and print that.</source>
        <translation>La impresora no aceptó las páginas. Guárdelas como PDF e imprima ese archivo.</translation>
    </message>
</context>
<context>
    <name>ProgressMark</name>
    <message>
        <source>Filled in</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>SectionSwitch</name>
    <message>
        <source>Statements or plan</source>
        <translation>Frases o plan</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Frases</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>%1 (0 to 1)</source>
        <translation>%1 (de 0 a 1)</translation>
    </message>
    <message>
        <source>%1 (0 to 100)</source>
        <translation>%1 (de 0 a 100)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>What stood here is gone</source>
        <translation>Lo que estaba aquí ya no existe</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Todavía no hay nada que elegir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>This is no number, so nothing is worked out with it.</source>
        <translation>Esto no es un número, así que no se calcula nada con ello.</translation>
    </message>
    <message>
        <source>Only whole numbers count here.</source>
        <translation>Aquí solo cuentan números enteros.</translation>
    </message>
    <message>
        <source>Only %1 to %2 count here.</source>
        <translation>Aquí solo cuenta de %1 a %2.</translation>
    </message>
    <message>
        <source>Only %1 or more counts here.</source>
        <translation>Aquí solo cuenta %1 o más.</translation>
    </message>
    <message>
        <source>Only %1 or less counts here.</source>
        <translation>Aquí solo cuenta %1 o menos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row, its worksheet</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is gone: it was taken out</source>
        <comment>the name of a row or a worksheet</comment>
        <translation>“%1” ya no está: se quitó</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Elegir otra cosa</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>The result card</source>
        <translation>La tarjeta de resultados</translation>
    </message>
    <message>
        <source>Open the result card</source>
        <translation>Abrir la tarjeta de resultados</translation>
    </message>
    <message>
        <source>Open. Press to fold it to a line.</source>
        <translation>Abierta. Pulse para plegarla en una línea.</translation>
    </message>
    <message>
        <source>Folded to a line. Press to see all of it.</source>
        <translation>Plegada en una línea. Pulse para verla entera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a newer form of this worksheet.</source>
        <translation>Hay una forma más nueva de esta hoja de trabajo.</translation>
    </message>
    <message>
        <source>Use the newer form</source>
        <translation>Usar la forma más nueva</translation>
    </message>
    <message>
        <source>The worksheet has its newer form now.</source>
        <translation>La hoja de trabajo ya tiene su forma más nueva.</translation>
    </message>
    <message>
        <source>Yours is %1, Waymark has %2. All that you wrote stays.</source>
        <translation>La suya es la %1 y Waymark tiene la %2. Todo lo que escribió se queda.</translation>
    </message>
</context>
<context>
    <name>ShownError</name>
    <message>
        <source>What stands in that file is not in the form that was expected.</source>
        <translation>El contenido de ese archivo no tiene la forma que se esperaba.</translation>
    </message>
    <message>
        <source>The course in that file breaks a rule.</source>
        <translation>El curso de ese archivo no cumple una regla.</translation>
    </message>
    <message>
        <source>The course does not ask for that.</source>
        <translation>El curso no pide eso.</translation>
    </message>
    <message>
        <source>That does not fit there, so what was there is kept.</source>
        <translation>Eso no cabe ahí; lo que había se conserva.</translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation>Ese archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>A file of that name is there already, and is left as it is.</source>
        <translation>Ya hay un archivo con ese nombre y se deja como está.</translation>
    </message>
    <message>
        <source>That file is no Waymark journal.</source>
        <translation>Ese archivo no es un cuaderno de Waymark.</translation>
    </message>
    <message>
        <source>A newer Waymark wrote that file.</source>
        <translation>Un Waymark más nuevo escribió ese archivo.</translation>
    </message>
    <message>
        <source>That file is damaged or incomplete.</source>
        <translation>Ese archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Another program has that file open.</source>
        <translation>Otro programa tiene abierto ese archivo.</translation>
    </message>
    <message>
        <source>That file, or its folder, may not be written.</source>
        <translation>No se puede escribir en ese archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>The disk or the system did not allow it.</source>
        <translation>El disco o el sistema no lo permitió.</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Comes from: %1</source>
        <translation>Viene de: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a letter</comment>
        <translation>Frase %1</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>%1. %2</source>
        <comment>letter, statement</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing. Ticked statements are offered here.</source>
        <translation>Nada. Las frases que marque aparecerán aquí.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Going well</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>Needs a refresh</source>
        <translation>Necesita impulso</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>ToolChips</name>
    <message>
        <source>Suggested by %1</source>
        <comment>letters of statements</comment>
        <translation>Sugerida porque marcó %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>A practice journal for collaborative improvement.</source>
        <translation>Cuaderno de práctica para la mejora colaborativa.</translation>
    </message>
    <message>
        <source>The journal to open, or a PDF that carries one.</source>
        <translation>El cuaderno que se abre, o un PDF que lleva uno.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionModel</name>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Acción %1</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Todavía sin hacer</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>name of a column</comment>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1: %2, late</source>
        <comment>name of a column, a date</comment>
        <translation>%1: %2, con retraso</translation>
    </message>
    <message>
        <source>%1: statement %2, %3</source>
        <translation>%1: frase %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag to move. Click for more.</source>
        <translation>Arrastre para mover. Haga clic para ver más.</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Con retraso: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1 (dropped: %2)</source>
        <comment>an action, a reason</comment>
        <translation>%1 (descartada: %2)</translation>
    </message>
    <message>
        <source>%1: %2, no such day</source>
        <comment>name of a column, what was written</comment>
        <translation>%1: %2, no existe ese día</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionTable</name>
    <message>
        <source>Return writes in a cell, Tab goes to the next one, Alt+Up and Alt+Down move a row, Delete removes it, Control+Tab leaves the table.</source>
        <translation>Enter sirve para escribir en una celda, Tab pasa a la siguiente, Alt+Arriba y Alt+Abajo mueven la fila, Supr la quita, Ctrl+Tab sale de la tabla.</translation>
    </message>
    <message>
        <source>Action removed</source>
        <translation>Se quitó la acción</translation>
    </message>
    <message>
        <source>Moved to row %1</source>
        <translation>Ahora está en la fila %1</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Subir	Alt+Arriba</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <source>Remove	Delete</source>
        <translation>Quitar	Supr</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>From every plan you write, by date. Tick what is done.</source>
        <translation>De todos sus planes, por fecha. Marque lo que esté hecho.</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Qué acciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No actions yet. They gather here from every plan you write.</source>
        <translation>Todavía no hay acciones. Aquí se reúnen las de todos sus planes.</translation>
    </message>
    <message>
        <source>Nothing is open. Every action is done.</source>
        <translation>No queda nada pendiente. Todas las acciones están hechas.</translation>
    </message>
    <message>
        <source>Nothing is ticked as done yet.</source>
        <translation>Todavía no hay nada marcado como hecho.</translation>
    </message>
    <message>
        <source>An action without words</source>
        <translation>Una acción sin texto</translation>
    </message>
    <message>
        <source>Tick when it is done</source>
        <translation>Márquela cuando esté hecha</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Go to this action in the plan of Part %1</source>
        <translation>Ir a esta acción en el plan de la Parte %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AnswersDialog</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiada en ambos lados</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>No se puede incorporar</translation>
    </message>
    <message>
        <source>Answers, with a tick for those to take over</source>
        <translation>Respuestas, con una marca en las que se incorporan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>En su cuaderno</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answer(s)</source>
        <translation>
            <numerusform>Incorporar %n respuesta</numerusform>
            <numerusform>Incorporar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptied in the form</source>
        <translation>Vaciada en el formulario</translation>
    </message>
    <message>
        <source>Not a date, kept as written</source>
        <translation>No es una fecha; queda como está escrita</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BlackScreen</name>
    <message>
        <source>The screen is black. Any key brings it back.</source>
        <translation>La pantalla está negra. Cualquier tecla la trae de vuelta.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BringBackBar</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Ya está de vuelta</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CarriedActions</name>
    <message>
        <source>An action without words</source>
        <translation>Una acción sin texto</translation>
    </message>
    <message>
        <source>Tick when it is done</source>
        <translation>Márquela cuando esté hecha</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of: %1</source>
        <translation>Día de: %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Drop it: %1</source>
        <translation>Descartarla: %1</translation>
    </message>
    <message>
        <source>Why? A few words will do.</source>
        <translation>¿Por qué? Bastan unas palabras.</translation>
    </message>
    <message>
        <source>Why it is dropped</source>
        <translation>Por qué se descarta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerla</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Descartada: %1</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarla</translation>
    </message>
    <message>
        <source>Take it up again: %1</source>
        <translation>Retomarla: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move to another part: %1</source>
        <translation>Mover a otra parte: %1</translation>
    </message>
    <message>
        <source>Into the plan of another part</source>
        <translation>Al plan de otra parte</translation>
    </message>
    <message>
        <source>Into the plan of Part %1</source>
        <translation>Al plan de la parte %1</translation>
    </message>
    <message>
        <source>Moved to the plan of Part %1. Ctrl+Z takes it back.</source>
        <translation>Está ahora en el plan de la parte %1. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CheckRow</name>
    <message>
        <source>%1. %2</source>
        <comment>letter, statement</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ClosedGuidance</name>
    <message>
        <source>%1. Opens when you tick %2.</source>
        <comment>name of the guidance, letters of statements</comment>
        <translation>%1. Se abre al marcar %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CoachesCard</name>
    <message>
        <source>For the coaches</source>
        <translation>Para el equipo de coaching</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Todavía no hay preguntas</translation>
    </message>
    <message>
        <source>Jot one down whenever you get stuck.</source>
        <translation>Anote una cada vez que tenga una duda.</translation>
    </message>
    <message>
        <source>Part %1, answered</source>
        <translation>Parte %1, respondida</translation>
    </message>
    <message>
        <source>Part %1, open</source>
        <translation>Parte %1, pendiente</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CohortCards</name>
    <message numerus="yes">
        <source>And %n more, in the session brief.</source>
        <translation>
            <numerusform>Y %n más, en el resumen para la sesión.</numerusform>
            <numerusform>Y %n más, en el resumen para la sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>What people ticked</source>
        <translation>Lo que las personas marcaron</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1 (%2 personas)</translation>
    </message>
    <message>
        <source>%1 Most often together with: %2</source>
        <translation>%1 Casi siempre junto con: %2</translation>
    </message>
    <message>
        <source>Nobody ticked anything yet.</source>
        <translation>Nadie ha marcado nada todavía.</translation>
    </message>
    <message>
        <source>Questions for the coaches</source>
        <translation>Preguntas para el equipo de coaching</translation>
    </message>
    <message>
        <source>No questions yet.</source>
        <translation>Todavía no hay preguntas.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>What this leads to</source>
        <translation>A dónde lleva esto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>%1 open, %2 done</source>
        <translation>%1 pendientes, %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Small tests</source>
        <translation>Pruebas pequeñas</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptadas</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Adaptadas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir todavía</translation>
    </message>
    <message>
        <source>%1 of %2 predictions came true.</source>
        <translation>Se cumplieron %1 de %2 predicciones.</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Lo que cambió desde el %1</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <source>A journal is no longer here</source>
        <translation>Un cuaderno ya no está aquí</translation>
    </message>
    <message>
        <source>Ticked %1</source>
        <translation>Marcó %1</translation>
    </message>
    <message>
        <source>No longer ticks %1</source>
        <translation>Ya no marca %1</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <translation>Planea: %1</translation>
    </message>
    <message>
        <source>Did: %1</source>
        <translation>Hizo: %1</translation>
    </message>
    <message>
        <source>Decided after a small test: %1</source>
        <translation>Decidió después de una prueba pequeña: %1</translation>
    </message>
    <message>
        <source>%1 is a copy of %2, with changes of its own. Merge the two, so that both count.</source>
        <translation>%1 es una copia de %2 con cambios propios. Únalos para que cuenten los dos.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 es una copia de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are copies of others.</source>
        <translation>
            <numerusform>%n archivo es copia de otro.</numerusform>
            <numerusform>%n archivos son copias de otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were not counted</source>
        <translation>Archivos que no se contaron</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2: %n people</source>
        <translation>
            <numerusform>%1 con %2: %n persona</numerusform>
            <numerusform>%1 con %2: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often together: %1</source>
        <translation>Más a menudo juntas: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CohortGrid</name>
    <message>
        <source>Parts that are beside the window</source>
        <translation>Partes que quedan fuera de la ventana</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CohortModel</name>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s)</source>
        <translation>
            <numerusform>%n cuaderno</numerusform>
            <numerusform>%n cuadernos</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 de %2 completas</translation>
    </message>
    <message>
        <source>%1, %2 private</source>
        <translation>%1, %2 privadas</translation>
    </message>
    <message numerus="yes">
        <source>Quiet for %n day(s)</source>
        <translation>
            <numerusform>Sin escribir desde hace %n día</numerusform>
            <numerusform>Sin escribir desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Todavía no hay nada escrito</translation>
    </message>
    <message>
        <source>Part %1, %2</source>
        <translation>Parte %1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CohortPage</name>
    <message>
        <source>Built from the journals people chose to share.</source>
        <translation>Hecho con los cuadernos que las personas decidieron compartir.</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Leído a las %1</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Qué parte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Hide names (F8)</source>
        <translation>Ocultar nombres (F8)</translation>
    </message>
    <message>
        <source>On the projector (F9)</source>
        <translation>En el proyector (F9)</translation>
    </message>
    <message>
        <source>Shows nobody one by one while there are fewer than five people</source>
        <translation>No muestra a nadie por separado mientras haya menos de cinco personas</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Leyendo...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Make the session brief</source>
        <translation>Hacer el resumen para la sesión</translation>
    </message>
    <message>
        <source>Who is how far</source>
        <translation>Cuánto avanzó cada persona</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Quiet for two weeks</source>
        <translation>Sin escribir desde hace dos semanas</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Los nombres están ocultos.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Los nombres se muestran.</translation>
    </message>
    <message>
        <source>This is shown as it may be seen by everyone.</source>
        <translation>Se muestra como puede verlo todo el mundo.</translation>
    </message>
    <message>
        <source>All of it is shown.</source>
        <translation>Se muestra todo.</translation>
    </message>
    <message>
        <source>No journals yet. Ask people to send the file they choose to share.</source>
        <translation>Todavía no hay cuadernos. Pida a las personas que envíen el archivo que decidan compartir.</translation>
    </message>
    <message>
        <source>Fewer than five people: on the projector nobody is shown one by one.</source>
        <translation>Menos de cinco personas: en el proyector no se muestra a nadie por separado.</translation>
    </message>
    <message>
        <source>Compare with today from now on</source>
        <translation>Comparar con hoy de ahora en adelante</translation>
    </message>
    <message>
        <source>Whose are these?</source>
        <translation>¿De quién son?</translation>
    </message>
    <message>
        <source>%1 began as one journal and went different ways. They are counted as several people&apos;s.</source>
        <translation>%1 empezaron como un mismo cuaderno y siguieron caminos distintos. Se cuentan como de varias personas.</translation>
    </message>
    <message>
        <source>One person&apos;s</source>
        <translation>De una persona</translation>
    </message>
    <message>
        <source>Several people&apos;s</source>
        <translation>De varias personas</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files</source>
        <translation>Leyendo %1 de %2 archivos</translation>
    </message>
    <message>
        <source>Choose everyone first, so that all are compared next time.</source>
        <translation>Elija primero a todas las personas, para compararlas a todas la próxima vez.</translation>
    </message>
    <message>
        <source>%1, session brief</source>
        <translation>%1, resumen para la sesión</translation>
    </message>
    <message>
        <source>The session brief is in %1.</source>
        <translation>El resumen para la sesión está en %1.</translation>
    </message>
    <message>
        <source>The journals are still being read. Try again in a moment.</source>
        <translation>Todavía se están leyendo los cuadernos. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The session brief is ready.</source>
        <translation>El resumen para la sesión está listo.</translation>
    </message>
    <message>
        <source>The session brief could not be made.</source>
        <translation>No se pudo hacer el resumen para la sesión.</translation>
    </message>
    <message>
        <source>One moment, this is being made anew.</source>
        <translation>Un momento, esto se está haciendo de nuevo.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ComingUpCard</name>
    <message>
        <source>Coming up</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Todavía no hay acciones</translation>
    </message>
    <message>
        <source>They gather here from every plan you write.</source>
        <translation>Aquí se reúnen las de todos sus planes.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>Every action you wrote down is done.</source>
        <translation>Todas las acciones que anotó están hechas.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>An action without words</source>
        <translation>Una acción sin texto</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are done</source>
        <translation>
            <numerusform>%n acción está hecha</numerusform>
            <numerusform>%n acciones están hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Copies</name>
    <message>
        <source>There is another copy of this journal.</source>
        <translation>Hay otra copia de este cuaderno.</translation>
    </message>
    <message>
        <source>%1 beside it has what is not in here.</source>
        <translation>%1, que está a su lado, tiene algo que aquí no está.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Incorporarla</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have two versions.</source>
        <translation>
            <numerusform>%n respuesta tiene dos versiones.</numerusform>
            <numerusform>%n respuestas tienen dos versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two copies changed them, and both are kept until you say which one is meant.</source>
        <translation>Dos copias las cambiaron, y se conservan ambas hasta que usted diga cuál vale.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>%1 is the journal that is open. Choose another copy of it.</source>
        <translation>%1 es el cuaderno que está abierto. Elija otra copia de él.</translation>
    </message>
    <message>
        <source>Brought in.</source>
        <translation>Incorporada.</translation>
    </message>
    <message>
        <source>All that %1 had and this journal had not is in it now. The copy itself stays as it is.</source>
        <translation>Todo lo que %1 tenía y este cuaderno no, ya está en él. La copia misma queda como está.</translation>
    </message>
    <message>
        <source>No answer has two versions.</source>
        <translation>Ninguna respuesta tiene dos versiones.</translation>
    </message>
    <message>
        <source>That happens when two copies of a journal are brought together.</source>
        <translation>Eso ocurre cuando se juntan dos copias de un cuaderno.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CopyContents</name>
    <message>
        <source>Part %1, %2: %3 of %4 filled in</source>
        <translation>Parte %1, %2: %3 de %4 completas</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last written: %1</source>
        <translation>Última escritura: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) here are not in what was found in the file:</source>
        <translation>
            <numerusform>%n respuesta de aquí no está en lo que se encontró en el archivo:</numerusform>
            <numerusform>%n respuestas de aquí no están en lo que se encontró en el archivo:</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CopyRow</name>
    <message>
        <source>Carry on with it:</source>
        <translation>Seguir con ello:</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows into: %1</source>
        <translation>
            <numerusform>Copiar %n fila a: %1</numerusform>
            <numerusform>Copiar %n filas a: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy what the page “%1” still lacks</source>
        <translation>Copiar lo que todavía le falta a la página “%1”</translation>
    </message>
    <message>
        <source>%1: everything is there</source>
        <translation>%1: ya está todo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Una nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Se copió %n fila. Ctrl+Z la retira.</numerusform>
            <numerusform>Se copiaron %n filas. Ctrl+Z las retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page has all of it already.</source>
        <translation>La página ya lo tiene todo.</translation>
    </message>
    <message>
        <source>What was empty there is filled in. Ctrl+Z takes it back.</source>
        <translation>Se llenó lo que ahí estaba vacío. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>What you fill in here can be copied into: %1.</source>
        <translation>Lo que complete aquí puede copiarse a: %1.</translation>
    </message>
    <message>
        <source>Rows with a tick at “%1” can be copied into: %2.</source>
        <translation>Las filas con la marca en “%1” pueden copiarse a: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were copied. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Se copió %n número. Ctrl+Z lo quita de nuevo.</numerusform>
            <numerusform>Se copiaron %n números. Ctrl+Z los quita de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number stands there on %1. Nothing was changed on these days.</source>
        <comment>days, parted by commas</comment>
        <translation>Allí hay otro número para: %1. En esos días no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n numbers into the page “%1”</source>
        <translation>
            <numerusform>Copiar %n número a la página “%1”</numerusform>
            <numerusform>Copiar %n números a la página “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CountBar</name>
    <message>
        <source>%1, %2: %3 of %4 people</source>
        <translation>%1, %2: %3 de %4 personas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DatePopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Sesión en vivo</translation>
    </message>
    <message>
        <source>Before session</source>
        <translation>Antes de la sesión</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DiagnosticBoard</name>
    <message>
        <source>Opens guidance for %1</source>
        <comment>a step or the name of the guidance</comment>
        <translation>Abre la orientación: %1</translation>
    </message>
    <message>
        <source>Guidance for %1 added</source>
        <comment>a step or the name of the guidance</comment>
        <translation>Orientación agregada: %1</translation>
    </message>
    <message>
        <source>Guidance for %1 closed</source>
        <comment>a step or the name of the guidance</comment>
        <translation>Orientación cerrada: %1</translation>
    </message>
    <message>
        <source>Nothing ticked yet.</source>
        <translation>Todavía no hay nada marcado.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::EarlierCopies</name>
    <message>
        <source>Earlier copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copias, la más nueva primero</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment, a size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Waymark kept these while you wrote. Your journal stays as it is; the copy that you open is a file of its own.</source>
        <translation>Waymark las guardó mientras usted escribía. Su cuaderno queda como está; la copia que abra es un archivo aparte.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Laying out the pages...</source>
        <translation>Preparando las páginas...</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Escribiendo...</translation>
    </message>
    <message>
        <source>Not laid out. Change something to try again; it can be saved all the same.</source>
        <translation>Sin vista previa. Cambie algo para volver a intentarlo; de todos modos se puede guardar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exportar a PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportOptions</name>
    <message>
        <source>When your coach has it, mark it as sent: the next one then says what is new.</source>
        <translation>Cuando lo tenga el equipo de coaching, márquelo como enviado: así el próximo dirá qué hay de nuevo.</translation>
    </message>
    <message>
        <source>Last marked as sent: %1. It says what is new since then.</source>
        <translation>Marcado como enviado por última vez: %1. Dice qué hay de nuevo desde entonces.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>¿Quién lo leerá?</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Equipo de coaching</translation>
    </message>
    <message>
        <source>One summary page or two, questions first</source>
        <translation>Una o dos páginas de resumen, primero las preguntas</translation>
    </message>
    <message>
        <source>Our partnership</source>
        <translation>Nuestra alianza</translation>
    </message>
    <message>
        <source>The whole journal, in course order</source>
        <translation>Todo el cuaderno, en el orden del curso</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Only the parts you pick</source>
        <translation>Solo las partes que usted elija</translation>
    </message>
    <message>
        <source>Nobody yet: a blank workbook</source>
        <translation>Nadie todavía: un cuaderno en blanco</translation>
    </message>
    <message>
        <source>To write in by hand</source>
        <translation>Para escribir a mano</translation>
    </message>
    <message>
        <source>Someone without Waymark</source>
        <translation>Alguien sin Waymark</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notas de las sesiones</translation>
    </message>
    <message>
        <source>What you wrote down in live sessions</source>
        <translation>Lo que anotó en las sesiones en vivo</translation>
    </message>
    <message>
        <source>This time with the private sections</source>
        <translation>Esta vez con las secciones privadas</translation>
    </message>
    <message>
        <source>The next export leaves them out again</source>
        <translation>La próxima exportación las vuelve a omitir</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Texto con marcas (Markdown)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabla para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Days for a calendar (ics)</source>
        <translation>Fechas para un calendario (ics)</translation>
    </message>
    <message>
        <source>Answers as data (JSON)</source>
        <translation>Respuestas como datos (JSON)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>With the journal inside</source>
        <translation>Con el cuaderno adentro</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open it as a journal again: as it stands, without what was deleted or is private</source>
        <translation>Quien reciba el PDF puede volver a abrirlo como cuaderno: tal como está, sin lo borrado ni lo privado</translation>
    </message>
    <message>
        <source>Choose parts and worksheets</source>
        <translation>Elegir partes y hojas de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n private section(s) go in this time.</source>
        <translation>
            <numerusform>%n sección privada va incluida esta vez.</numerusform>
            <numerusform>%n secciones privadas van incluidas esta vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) marked private stay out.</source>
        <translation>
            <numerusform>%n sección marcada como privada queda fuera.</numerusform>
            <numerusform>%n secciones marcadas como privadas quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page for a web browser or a word processor, good with a screen reader.</source>
        <translation>Una página para el navegador o el procesador de textos, buena para lectores de pantalla.</translation>
    </message>
    <message>
        <source>Plain text with simple marks, for notes and wikis.</source>
        <translation>Texto sencillo con marcas simples, para notas y wikis.</translation>
    </message>
    <message>
        <source>Actions, questions and statements, one a row.</source>
        <translation>Acciones, preguntas y frases, una por fila.</translation>
    </message>
    <message>
        <source>Open actions with a day, and live sessions.</source>
        <translation>Acciones abiertas con fecha y sesiones en vivo.</translation>
    </message>
    <message>
        <source>All answers as data. Waymark&apos;s command line reads them back in.</source>
        <translation>Todas las respuestas como datos. La línea de comandos de Waymark vuelve a leerlos.</translation>
    </message>
    <message>
        <source>What you wrote, as a form to go on filling in and send back</source>
        <translation>Lo que usted escribió, como formulario para seguir llenando y enviar de vuelta</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportPreview</name>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The pages are ready, but cannot be shown here. They can be saved.</source>
        <translation>Las páginas están listas, pero aquí no se pueden mostrar. Se pueden guardar.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1, about %2</source>
        <translation>
            <numerusform>%n página, %1, unos %2</numerusform>
            <numerusform>%n páginas, %1, unos %2</numerusform>
        </translation>
    </message>
    <message>
        <source>
… and more</source>
        <translation>
… y más</translation>
    </message>
    <message>
        <source>A web page. It opens in any browser, about %1.</source>
        <translation>Una página web. Se abre en cualquier navegador, unos %1.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>No open action has a day, and no live session. This calendar would be empty.</source>
        <translation>Ninguna acción abierta tiene fecha, y ninguna sesión en vivo tampoco. Este calendario quedaría vacío.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>No se guardó.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Exports</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>The next coach brief then says what is new since today</source>
        <translation>El próximo resumen dirá qué hay de nuevo desde hoy</translation>
    </message>
    <message>
        <source>Marked as sent today. The next brief says what is new since.</source>
        <translation>Marcado como enviado hoy. El próximo resumen dirá qué hay de nuevo.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Share an extract</source>
        <translation>Compartir un extracto</translation>
    </message>
    <message>
        <source>%1, extract</source>
        <comment>the name of a journal</comment>
        <translation>%1, extracto</translation>
    </message>
    <message>
        <source>The extract is ready.</source>
        <translation>El extracto está listo.</translation>
    </message>
    <message>
        <source>The extract is ready, but this journal cannot remember it.</source>
        <translation>El extracto está listo, pero este cuaderno no puede recordarlo.</translation>
    </message>
    <message>
        <source>Exported, but this calendar is empty.</source>
        <translation>Exportado, pero este calendario está vacío.</translation>
    </message>
    <message>
        <source>No open action has a day, and no live session.</source>
        <translation>Ninguna acción abierta tiene fecha, y ninguna sesión en vivo tampoco.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExtractDialog</name>
    <message>
        <source>Share an extract</source>
        <translation>Compartir un extracto</translation>
    </message>
    <message>
        <source>A small file with what you tick, and nothing else: no earlier words, and nothing that is private.</source>
        <translation>Un archivo pequeño con lo que usted marque y nada más: sin palabras anteriores y sin nada que sea privado.</translation>
    </message>
    <message>
        <source>Who has the file can read it, and could change it: Waymark notices when a file is damaged, not when someone rewrites it on purpose.</source>
        <translation>Quien tenga el archivo puede leerlo y podría cambiarlo: Waymark nota cuando un archivo está dañado, no cuando alguien lo reescribe a propósito.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elegir dónde guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>Under what name</source>
        <translation>Con qué nombre</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>The name in the extract</source>
        <translation>El nombre en el extracto</translation>
    </message>
    <message>
        <source>Whom is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Only your journal remembers this</source>
        <translation>Solo su cuaderno recuerda esto</translation>
    </message>
    <message>
        <source>Worksheet: %1</source>
        <translation>Hoja de trabajo: %1</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>A name that others do not know you by</source>
        <translation>Un nombre por el que no le conozcan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name in the extract</source>
        <translation>Nombre en el extracto</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>The extract</source>
        <translation>El extracto</translation>
    </message>
    <message numerus="yes">
        <source>%n private sections stay here.</source>
        <translation>
            <numerusform>%n sección privada se queda aquí.</numerusform>
            <numerusform>%n secciones privadas se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far each section is</source>
        <translation>Cuánto ha avanzado cada sección</translation>
    </message>
    <message>
        <source>Questions for the coaches</source>
        <translation>Preguntas para el equipo de coaching</translation>
    </message>
    <message>
        <source>What was answered to these questions</source>
        <translation>Lo que se respondió a estas preguntas</translation>
    </message>
    <message>
        <source>What will be handed on</source>
        <translation>Lo que se va a entregar</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be handed on.</source>
        <translation>
            <numerusform>Se entregará %n respuesta.</numerusform>
            <numerusform>Se entregarán %n respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FactorBoard</name>
    <message>
        <source>Space lifts the card, arrow keys move it, Space drops it, Escape puts it back. Enter leads to its scores.</source>
        <translation>La barra espaciadora levanta la tarjeta, las flechas la mueven, la barra espaciadora la suelta y Escape la devuelve. Intro lleva a sus puntajes.</translation>
    </message>
    <message>
        <source>Lifted. Arrow keys move it, Space drops it.</source>
        <translation>Levantada. Las flechas la mueven, la barra espaciadora la suelta.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Devuelta a su lugar.</translation>
    </message>
    <message>
        <source>Several people scored this one, and the middle of their scores counts. Change the scores below.</source>
        <translation>Varias personas dieron puntajes a este factor y vale el del medio. Cambie los puntajes más abajo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a card, the box it is in now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a factor</source>
        <translation>Agregar un factor</translation>
    </message>
    <message>
        <source>Drag a card into a box. Without a mouse: Space lifts or drops it, arrow keys move it, Esc puts it back.</source>
        <translation>Arrastre una tarjeta a un cuadro. Sin ratón: la barra espaciadora la levanta o la suelta, las flechas la mueven, Esc la devuelve.</translation>
    </message>
    <message>
        <source>“%1” is not placed now, and its scores are gone. Ctrl+Z brings them back.</source>
        <translation>“%1” ya no tiene lugar, y se borraron sus puntos. Ctrl+Z los recupera.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FeedbackCard</name>
    <message>
        <source>What it tells you</source>
        <translation>Lo que le dice</translation>
    </message>
    <message>
        <source>%1 of %2 needed fields are filled in</source>
        <translation>%1 de %2 campos necesarios están completos</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>worth a thought</source>
        <translation>para pensarlo</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se sabe</translation>
    </message>
    <message>
        <source>%1 things are not known yet.</source>
        <translation>Todavía no se saben %1 cosas.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: what this goes back to was taken out. Choose something else there, or bring it back.</source>
        <comment>names of fields</comment>
        <translation>%1: se quitó aquello de lo que esto viene. Elija otra cosa ahí, o recupérelo.</translation>
    </message>
    <message>
        <source>Something is gone</source>
        <translation>Algo ya no está</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing on this page</source>
        <translation>Nada en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>This takes the words out of your journal, out of its earlier versions and out of the copies that Waymark keeps on this computer. Nobody can bring them back, you included.</source>
        <translation>Esto quita las palabras de su cuaderno, de sus versiones anteriores y de las copias que Waymark guarda en esta computadora. Nadie puede recuperarlas, tampoco usted.</translation>
    </message>
    <message>
        <source>Files that you copied, mailed or exported yourself still have them. Other copies of this journal forget them when they are brought in.</source>
        <translation>Los archivos que usted copió, envió o exportó todavía las tienen. Otras copias de este cuaderno las olvidan cuando se incorporan.</translation>
    </message>
    <message>
        <source>I know that it cannot be brought back</source>
        <translation>Sé que no se puede recuperar</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <translation>Olvidarlo para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerla</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FormPage</name>
    <message>
        <source>If a group writes this journal</source>
        <translation>Si un grupo escribe este cuaderno</translation>
    </message>
    <message>
        <source>One name a line. Alt+1 then writes the first one’s initials wherever you write, Alt+2 the second one’s, and so on. Leave it empty if you write alone.</source>
        <translation>Un nombre por línea. Alt+1 escribe entonces las iniciales de la primera persona dondequiera que esté escribiendo, Alt+2 las de la segunda, y así sucesivamente. Déjelo vacío si escribe a solas.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nombres, uno por línea</translation>
    </message>
    <message>
        <source>What you shared of it</source>
        <translation>Lo que compartió de él</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a day, somebody</comment>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <comment>a day and somebody, a name</comment>
        <translation>%1, como “%2”</translation>
    </message>
    <message>
        <source>how far you are</source>
        <translation>cuánto ha avanzado</translation>
    </message>
    <message>
        <source>questions for the coaches</source>
        <translation>preguntas para el equipo de coaching</translation>
    </message>
    <message>
        <source>nothing but a name</source>
        <translation>nada más que un nombre</translation>
    </message>
    <message>
        <source>the answers to them</source>
        <translation>las respuestas a ellas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FreshCard</name>
    <message>
        <source>Five parts, at your own pace. Begin with the roles your partnership plays. It takes about ten minutes, and you can stop anywhere.</source>
        <translation>Cinco partes, a su propio ritmo. Empiece por los roles en su alianza. Toma unos diez minutos, y puede parar donde quiera.</translation>
    </message>
    <message>
        <source>Start Part 1</source>
        <translation>Empezar la Parte 1</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, un vistazo</translation>
    </message>
    <message>
        <source>A fresh page</source>
        <translation>Una página nueva</translation>
    </message>
    <message>
        <source>A fresh page, %1</source>
        <comment>a name</comment>
        <translation>Una página nueva, %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GlanceCard</name>
    <message>
        <source>%1 more</source>
        <comment>a number</comment>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GrowingEditor</name>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GuidanceCard</name>
    <message>
        <source>Ask together</source>
        <translation>Pregúntense en grupo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prueben</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Agregar al plan</translation>
    </message>
    <message>
        <source>Begins an action that comes from this guidance</source>
        <translation>Empieza una acción que viene de esta orientación</translation>
    </message>
    <message>
        <source>%1. You ticked %2.</source>
        <comment>title of the guidance, letters</comment>
        <translation>%1. Usted marcó %2.</translation>
    </message>
    <message>
        <source>You ticked %1: %2</source>
        <comment>a letter, the statement</comment>
        <translation>Usted marcó %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versiones, de la más nueva a la más antigua</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>Ahora (%1)</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Lo que decía</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Struck out: in this version, not now. Underlined: came later. What you bring back is a new version; nothing is lost.</source>
        <translation>Tachado: está en esta versión y ahora no. Subrayado: vino después. Lo que recupere será una versión nueva; no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HitDelegate</name>
    <message>
        <source>↵ Open</source>
        <translation>↵ Abrir</translation>
    </message>
</context>
<context>
    <name>waymark::ui::IcebergPicture</name>
    <message>
        <source>Add to this layer</source>
        <translation>Agregar a esta capa</translation>
    </message>
    <message>
        <source>Add to this layer: %1</source>
        <translation>Agregar a esta capa: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Incoming</name>
    <message>
        <source>The journal has no such question.</source>
        <translation>El cuaderno no tiene esa pregunta.</translation>
    </message>
    <message>
        <source>That does not fit there.</source>
        <translation>Eso no cabe ahí.</translation>
    </message>
    <message>
        <source>Make a journal of it</source>
        <translation>Hacer de él un cuaderno</translation>
    </message>
    <message>
        <source>This PDF carries no journal, and has no fields to fill in.</source>
        <translation>Este PDF no lleva ningún cuaderno ni tiene campos para llenar.</translation>
    </message>
    <message>
        <source>Nothing was filled into this form.</source>
        <translation>En este formulario no se llenó nada.</translation>
    </message>
    <message>
        <source>A locked PDF</source>
        <translation>Un PDF protegido</translation>
    </message>
    <message>
        <source>That was not the password of %1. Try again.</source>
        <translation>Esa no era la contraseña de %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is locked. Write its password.</source>
        <translation>%1 está protegido. Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A journal in a PDF</source>
        <translation>Un cuaderno en un PDF</translation>
    </message>
    <message>
        <source>The journal in %1 is here already: %2.</source>
        <translation>El cuaderno de %1 ya está aquí: %2.</translation>
    </message>
    <message>
        <source>Compare them to take over what it says otherwise, answer by answer. Nothing is overwritten unasked.</source>
        <translation>Compárelos para incorporar lo que dice de otro modo, respuesta por respuesta. Nada se sobrescribe sin preguntar.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Make a journal of its own</source>
        <translation>Hacer un cuaderno aparte</translation>
    </message>
    <message>
        <source>The journal is open.</source>
        <translation>El cuaderno está abierto.</translation>
    </message>
    <message>
        <source>It is what %1 carried, and lies in %2 from now on.</source>
        <translation>Es lo que llevaba %1, y desde ahora está en %2.</translation>
    </message>
    <message>
        <source>This journal cannot keep it.</source>
        <translation>Este cuaderno no puede guardarlo.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message>
        <source>All that %1 says is in this journal, or was changed here since.</source>
        <translation>Todo lo que dice %1 está en este cuaderno, o se cambió aquí después.</translation>
    </message>
    <message>
        <source>What the PDF says otherwise</source>
        <translation>Lo que el PDF dice de otro modo</translation>
    </message>
    <message>
        <source>%1 is of this journal. Answers that you changed since stay as they are; these here nobody but you can decide. Tick what is to be taken over.</source>
        <translation>%1 es de este cuaderno. Las respuestas que usted cambió después quedan como están; sobre estas solo puede decidir usted. Marque lo que se incorpora.</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>En el PDF</translation>
    </message>
    <message>
        <source>Open the journal that this form belongs to, so that it can be written, then open the form again.</source>
        <translation>Abra el cuaderno al que pertenece este formulario, de modo que se pueda escribir, y vuelva a abrir el formulario.</translation>
    </message>
    <message>
        <source>All that stands in %1 is in this journal already.</source>
        <translation>Todo lo que está en %1 ya está en este cuaderno.</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Lo que se llenó</translation>
    </message>
    <message>
        <source>These answers of %1 are others than in your journal. Tick what is to be taken over; it can be taken back all at once.</source>
        <translation>Estas respuestas de %1 no son las de su cuaderno. Marque lo que se incorpora; se puede deshacer todo de una vez.</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>So %1 would be taken over. Tick what is right; it can be taken back all at once.</source>
        <translation>Así se incorporaría %1. Marque lo que es correcto; se puede deshacer todo de una vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over.</source>
        <translation>
            <numerusform>%n respuesta incorporada.</numerusform>
            <numerusform>%n respuestas incorporadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in your journal now. What stood there before is under Earlier Versions.</source>
        <translation>Ya están en su cuaderno. Lo que había antes está en Versiones anteriores.</translation>
    </message>
    <message>
        <source>These did not fit: %1</source>
        <translation>Estas no cabían: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>One PDF after the other: the last one is still being read</source>
        <translation>Un PDF tras otro: el anterior todavía se está leyendo</translation>
    </message>
    <message>
        <source>A form of another journal</source>
        <translation>Un formulario de otro cuaderno</translation>
    </message>
    <message>
        <source>%1 was made from another journal, not from the one that is open (%2).</source>
        <translation>%1 se hizo a partir de otro cuaderno, no del que está abierto (%2).</translation>
    </message>
    <message>
        <source>It was made from the journal of %1.</source>
        <translation>Se hizo a partir del cuaderno de %1.</translation>
    </message>
    <message>
        <source>Nothing is taken over yet. You can look at what was filled in, and tick what is to stand in the open journal.</source>
        <translation>Todavía no se ha incorporado nada. Puede ver lo que se rellenó y marcar lo que deba quedar en el cuaderno abierto.</translation>
    </message>
    <message>
        <source>Open %1 instead</source>
        <translation>Abrir %1 en su lugar</translation>
    </message>
    <message>
        <source>Look at what was filled in</source>
        <translation>Ver lo que se rellenó</translation>
    </message>
    <message>
        <source>It cannot be taken back any more.</source>
        <translation>Ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Something was changed after it. What stood there before is under Earlier Versions.</source>
        <translation>Algo cambió después. Lo que había antes está en Versiones anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%n worksheet(s)</source>
        <translation>
            <numerusform>%n hoja de trabajo</numerusform>
            <numerusform>%n hojas de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>notes of live sessions</source>
        <translation>notas de sesiones en vivo</translation>
    </message>
    <message>
        <source>It is not the whole journal. Left out of the PDF: %1.</source>
        <translation>No es el cuaderno completo. En el PDF falta: %1.</translation>
    </message>
    <message>
        <source>It does not say which answer it goes on from.</source>
        <translation>No dice de qué respuesta es la continuación.</translation>
    </message>
    <message>
        <source>A statement is ticked beside it, and says more.</source>
        <translation>Al lado hay una frase marcada, y dice más.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>«%1» no es ninguna de las opciones: %2.</translation>
    </message>
    <message>
        <source>A continuation page</source>
        <translation>Una página de continuación</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptDialog</name>
    <message>
        <source>We kept what you wrote</source>
        <translation>Conservamos lo que escribió</translation>
    </message>
    <message>
        <source>Answers that were set aside</source>
        <translation>Respuestas que se apartaron</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Puesto aparte</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Traerlas de vuelta</translation>
    </message>
    <message>
        <source>Keep as a separate copy</source>
        <translation>Guardar en una copia aparte</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>saved or kept, a moment</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Waymark closed before its last save. Your last words in %n place(s) were set aside safely. Bring them back?</source>
        <translation>
            <numerusform>Waymark se cerró antes de su último guardado. Sus últimas palabras en %n lugar se apartaron y están a salvo. ¿Traerlas de vuelta?</numerusform>
            <numerusform>Waymark se cerró antes de su último guardado. Sus últimas palabras en %n lugares se apartaron y están a salvo. ¿Traerlas de vuelta?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryPage</name>
    <message>
        <source>Suggested by what you ticked</source>
        <translation>Sugeridas por lo que marcó</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter worksheets</source>
        <translation>Filtrar hojas de trabajo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>These help here too:</source>
        <translation>Estas también ayudan aquí:</translation>
    </message>
    <message>
        <source>Worth reading</source>
        <translation>Vale la pena leer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leer: %1</translation>
    </message>
    <message>
        <source>You ticked %1</source>
        <translation>Usted marcó %1</translation>
    </message>
    <message>
        <source>Nothing with “%1”. Try a shorter word.</source>
        <translation>No hay nada con “%1”. Pruebe con una palabra más corta.</translation>
    </message>
    <message>
        <source>One worksheet</source>
        <translation>Una hoja de trabajo</translation>
    </message>
    <message>
        <source>%1 worksheets</source>
        <translation>%1 hojas de trabajo</translation>
    </message>
    <message>
        <source>Your worksheets</source>
        <translation>Sus hojas de trabajo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LiveNotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>%1 keeps the line with this mark, or marks the last note</source>
        <translation>%1 guarda la línea con esta marca, o marca la última nota</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Alt Q</source>
        <translation>Alt P</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Alt D</source>
        <translation>Alt D</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Alt A</source>
        <translation>Alt A</translation>
    </message>
    <message>
        <source>These notes are private. What you write is kept, and not shown here.</source>
        <translation>Estas notas son privadas. Lo que escriba se guarda, pero no se muestra aquí.</translation>
    </message>
    <message>
        <source>What you write here is kept with the time.</source>
        <translation>Lo que escriba aquí se guarda con la hora.</translation>
    </message>
    <message>
        <source>keeps the new words, Esc the old ones</source>
        <translation>guarda las palabras nuevas; Esc, las de antes</translation>
    </message>
    <message>
        <source>keeps the note with the time</source>
        <translation>guarda la nota con la hora</translation>
    </message>
    <message>
        <source>Alt %1 %2</source>
        <comment>a key, initials</comment>
        <translation>Alt %1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LivePage</name>
    <message>
        <source>Still open from earlier parts</source>
        <translation>Pendiente de partes anteriores</translation>
    </message>
    <message>
        <source>Tick what is done, give it another day, move it to another part, or drop it and say why.</source>
        <translation>Marque lo que está hecho, póngale otro día, páselo a otra parte o descártelo y diga por qué.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LiveStage</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Start or stop the time (Ctrl+T)</source>
        <translation>Poner en marcha o parar el tiempo (Ctrl+T)</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Un minuto</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>One minute more (Ctrl+M)</source>
        <translation>Un minuto más (Ctrl+M)</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Mayús+M</translation>
    </message>
    <message>
        <source>One minute less (Ctrl+Shift+M)</source>
        <translation>Un minuto menos (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>Everything in this part is private, so nothing of it is shown.</source>
        <translation>Todo en esta parte es privado, así que no se muestra nada.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LiveTalk</name>
    <message>
        <source>Statement %1</source>
        <comment>a letter</comment>
        <translation>Frase %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Our question %1 of %2</source>
        <translation>Nuestra pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, the time is running</source>
        <translation>
            <numerusform>%n minuto, el tiempo corre</numerusform>
            <numerusform>%n minutos, el tiempo corre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes in all</source>
        <translation>
            <numerusform>%n minuto en total</numerusform>
            <numerusform>%n minutos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>La pantalla está en negro</translation>
    </message>
    <message>
        <source>The screen is back</source>
        <translation>La pantalla ha vuelto</translation>
    </message>
    <message>
        <source>Kept as a question for the coaches</source>
        <translation>Guardada como pregunta para el equipo de coaching</translation>
    </message>
    <message>
        <source>Kept as a decision</source>
        <translation>Guardada como decisión</translation>
    </message>
    <message>
        <source>Kept as an action</source>
        <translation>Guardada como acción</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>The mark is gone</source>
        <translation>Se quitó la marca</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Aquí no hay nada que deshacer</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LiveView</name>
    <message>
        <source>Live session</source>
        <translation>Sesión en vivo</translation>
    </message>
    <message>
        <source>Choose another page (Ctrl+L)</source>
        <translation>Elegir otra página (Ctrl+L)</translation>
    </message>
    <message>
        <source>Ctrl B</source>
        <translation>Ctrl B</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Atrás (Re Pág)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Part %1, live session</source>
        <translation>Parte %1, sesión en vivo</translation>
    </message>
    <message>
        <source>Part %1, %2</source>
        <translation>Parte %1, %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>The other screen is blank</source>
        <translation>La otra pantalla está en negro</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Pantalla en negro</translation>
    </message>
    <message>
        <source>Makes the screen blank, and brings it back (Ctrl+B; B or the full stop outside a note)</source>
        <translation>Pone la pantalla en negro y la trae de vuelta (Ctrl+B; B o el punto fuera de una nota)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MadeFile</name>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
    <message>
        <source>No program here opens it. It is %1.</source>
        <translation>Ningún programa de aquí lo abre. Está en %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Nothing to undo on this page</source>
        <translation>No hay nada que deshacer en esta página</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Nothing to redo on this page</source>
        <translation>No hay nada que rehacer en esta página</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What you wrote last is not on the disk yet, so the other journal was not opened. Try again in a moment, or save a copy.</source>
        <translation>Lo último que escribió todavía no está en el disco; por eso no se abrió el otro cuaderno. Intente de nuevo en un momento, o guarde una copia.</translation>
    </message>
    <message>
        <source>This is a sample.</source>
        <translation>Este es un ejemplo.</translation>
    </message>
    <message>
        <source>A made-up partnership filled it in, so that you can look around. Then begin your own.</source>
        <translation>Lo llenó una alianza inventada, para que usted pueda explorar. Después, empiece el suyo.</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Nuevo cuaderno</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mi cuaderno</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1 ya existe y quedó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Journal made</source>
        <translation>Cuaderno creado</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Copy saved.</source>
        <translation>Copia guardada.</translation>
    </message>
    <message>
        <source>%1 has everything up to now. You go on writing in %2.</source>
        <translation>%1 tiene todo hasta este momento. Usted sigue escribiendo en %2.</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>Usar una copia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Close Waymark</source>
        <translation>Cerrar Waymark</translation>
    </message>
    <message>
        <source>Your last words are not on the disk yet. If you close now, they are lost.</source>
        <translation>Lo último que escribió todavía no está en el disco. Si cierra ahora, se perderá.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Put the cursor into an answer first</source>
        <translation>Primero, ponga el cursor en una respuesta</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>Aquí todavía no hay nada escrito</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Ya está de vuelta</translation>
    </message>
    <message>
        <source>Spell check is off. The settings turn it on.</source>
        <translation>La revisión ortográfica está desactivada. Se activa en la configuración.</translation>
    </message>
    <message>
        <source>No word on this page needs a look</source>
        <translation>Ninguna palabra de esta página necesita revisión</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer</source>
        <translation>En esta computadora no hay diccionario de este idioma</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary</source>
        <translation>“%1” no está en el diccionario</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>There is no earlier copy yet.</source>
        <translation>Todavía no hay ninguna copia anterior.</translation>
    </message>
    <message>
        <source>The first one is kept a moment after you write.</source>
        <translation>La primera se guarda un momento después de escribir.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>Part %1, %2</source>
        <translation>Parte %1, %2</translation>
    </message>
    <message>
        <source>Your last words are in the journal now.</source>
        <translation>Sus últimas palabras ya están en el cuaderno.</translation>
    </message>
    <message>
        <source>They could not be saved before, and were kept on this computer meanwhile.</source>
        <translation>Antes no se pudieron guardar; mientras tanto se conservaron en esta computadora.</translation>
    </message>
    <message>
        <source>Your last words are not in the journal yet. They are kept on this computer, and come into the journal when it is opened here again.</source>
        <translation>Sus últimas palabras todavía no están en el cuaderno. Se conservan en esta computadora y pasarán al cuaderno cuando se vuelva a abrir aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 recuperado</translation>
    </message>
    <message>
        <source>Where to keep what was found</source>
        <translation>Dónde guardar lo encontrado</translation>
    </message>
    <message>
        <source>This is what was found.</source>
        <translation>Esto es lo que se encontró.</translation>
    </message>
    <message>
        <source>You write in %1 from now on. The damaged file is as it was.</source>
        <translation>Desde ahora usted escribe en %1. El archivo dañado quedó como estaba.</translation>
    </message>
    <message>
        <source>Bring in another copy</source>
        <translation>Incorporar otra copia</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Esta respuesta</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La fila entera</translation>
    </message>
    <message>
        <source>The whole worksheet</source>
        <translation>La hoja de trabajo entera</translation>
    </message>
    <message>
        <source>What you wrote last is not on the disk yet, so nothing was forgotten. Try again in a moment.</source>
        <translation>Lo último que escribió todavía no está en el disco, así que no se olvidó nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Forgotten for good.</source>
        <translation>Olvidado para siempre.</translation>
    </message>
    <message>
        <source>It is in no version and in no copy that Waymark keeps here.</source>
        <translation>Ya no está en ninguna versión ni copia que Waymark guarde aquí.</translation>
    </message>
    <message>
        <source>Forgotten, but not everywhere.</source>
        <translation>Olvidado, pero no en todas partes.</translation>
    </message>
    <message>
        <source>These files could not be written and may still have it: %1</source>
        <translation>Estos archivos no se pudieron escribir y quizá todavía lo tengan: %1</translation>
    </message>
    <message>
        <source>Only a section that one fills in can be private</source>
        <translation>Solo puede ser privada una sección que se llena</translation>
    </message>
    <message>
        <source>Private: this section stays out of every export until you say otherwise</source>
        <translation>Privada: esta sección queda fuera de toda exportación hasta que usted diga lo contrario</translation>
    </message>
    <message>
        <source>No longer private: exports may have this section again</source>
        <translation>Ya no es privada: las exportaciones pueden volver a incluir esta sección</translation>
    </message>
    <message>
        <source>Journals and PDFs (*.waymark *.pdf)</source>
        <translation>Cuadernos y PDF (*.waymark *.pdf)</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Open a cohort</source>
        <translation>Abrir un grupo</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>Se dejaron fuera.</translation>
    </message>
    <message>
        <source>You find them under Earlier Versions of each answer.</source>
        <translation>Las encuentra en las versiones anteriores de cada respuesta.</translation>
    </message>
    <message>
        <source>No journal is open.</source>
        <translation>No hay ningún cuaderno abierto.</translation>
    </message>
    <message>
        <source>%1. Moved here from Part %2 on %3</source>
        <translation>%1. Vino aquí desde la parte %2 el %3</translation>
    </message>
    <message>
        <source>%1 has every answer as it stands here, without its earlier versions. You go on writing in %2.</source>
        <translation>%1 tiene cada respuesta como está aquí, sin sus versiones anteriores. Usted sigue escribiendo en %2.</translation>
    </message>
    <message>
        <source>Nothing was taken out of this journal</source>
        <translation>No se ha sacado nada de este cuaderno</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>Lo que se sacó</translation>
    </message>
    <message>
        <source>This is an earlier copy.</source>
        <translation>Esta es una copia anterior.</translation>
    </message>
    <message>
        <source>You write in %1 from now on. The journal that it is a copy of is as it was.</source>
        <translation>Desde ahora usted escribe en %1. El cuaderno del que es copia sigue como estaba.</translation>
    </message>
    <message>
        <source>Words of another journal are waiting.</source>
        <translation>Hay palabras de otro cuaderno en espera.</translation>
    </message>
    <message>
        <source>Another journal lay here before. What could not be saved in it is kept on this computer, and comes in when that journal is opened here again.</source>
        <translation>Antes había aquí otro cuaderno. Lo que no se pudo guardar en él se conserva en esta computadora y entra cuando ese cuaderno se vuelve a abrir aquí.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchDialog</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Página %1: %2</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>A form of unknown make</source>
        <translation>Un formulario de origen desconocido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waymark did not make this form, and can only guess what its fields mean. Choose a field at the left, then the answer that it belongs to at the right. Before anything is taken over, you see all of it once more.</source>
        <translation>Waymark no hizo este formulario y solo puede suponer qué significan sus campos. Elija un campo a la izquierda y luego, a la derecha, la respuesta a la que pertenece. Antes de incorporar algo, lo verá todo una vez más.</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Campos del formulario</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va en</translation>
    </message>
    <message>
        <source>What was written there</source>
        <translation>Lo que se escribió allí</translation>
    </message>
    <message>
        <source>Find an answer of the journal</source>
        <translation>Buscar una respuesta del cuaderno</translation>
    </message>
    <message>
        <source>Answers of the journal</source>
        <translation>Respuestas del cuaderno</translation>
    </message>
    <message>
        <source>Leave this field out</source>
        <translation>Omitir este campo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n answer(s)</source>
        <translation>
            <numerusform>Seguir con %n respuesta</numerusform>
            <numerusform>Seguir con %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New Journal...</source>
        <translation>&amp;Nuevo cuaderno...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>Save a &amp;Copy As...</source>
        <translation>Guardar una &amp;copia como...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Search...</source>
        <translation>&amp;Buscar...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Text Size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Colors of the &amp;System</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight Colors</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>&amp;Dark Colors</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vista general</translation>
    </message>
    <message>
        <source>Part &amp;%1</source>
        <translation>Parte &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Previous Section</source>
        <translation>Sección an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next Section</source>
        <translation>&amp;Sección siguiente</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Acciones</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>Next &amp;Region of the Window</source>
        <translation>&amp;Zona siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous Re&amp;gion of the Window</source>
        <translation>Zona anterior de la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>About the &amp;Course</source>
        <translation>Acerca del &amp;curso</translation>
    </message>
    <message>
        <source>About &amp;Waymark</source>
        <translation>Acerca de &amp;Waymark</translation>
    </message>
    <message>
        <source>About Waymark</source>
        <translation>Acerca de Waymark</translation>
    </message>
    <message>
        <source>Waymark %1</source>
        <translation>Waymark %1</translation>
    </message>
    <message>
        <source>A practice journal for collaborative improvement. Free software under the GNU General Public License, version 3 or later. Waymark is independent of StriveTogether, whose course it follows.

Your words stay on this computer until you export them.</source>
        <translation>Cuaderno de práctica para la mejora colaborativa. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Waymark es independiente de StriveTogether, cuyo curso sigue.

Lo que escribe se queda en esta computadora hasta que lo exporte.</translation>
    </message>
    <message>
        <source>No journal yet</source>
        <translation>Todavía no hay cuadernos</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions...</source>
        <translation>&amp;Versiones anteriores...</translation>
    </message>
    <message>
        <source>S&amp;ettings...</source>
        <translation>Con&amp;figuración...</translation>
    </message>
    <message>
        <source>&amp;About This Journal...</source>
        <translation>&amp;Acerca de este cuaderno...</translation>
    </message>
    <message>
        <source>&amp;Worksheets</source>
        <translation>&amp;Hojas de trabajo</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Créditos</translation>
    </message>
    <message>
        <source>&amp;Find on This Page...</source>
        <translation>&amp;Buscar en esta página...</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>Revisar la &amp;ortografía</translation>
    </message>
    <message>
        <source>Lan&amp;guage of This Answer</source>
        <translation>I&amp;dioma de esta respuesta</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Ear&amp;lier Copies...</source>
        <translation>Copias an&amp;teriores...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Li&amp;ve Session</source>
        <translation>Sesión en &amp;vivo</translation>
    </message>
    <message>
        <source>Share an E&amp;xtract...</source>
        <translation>Compartir un e&amp;xtracto...</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Iniciales</translation>
    </message>
    <message>
        <source>&amp;Bring in Another Copy...</source>
        <translation>&amp;Incorporar otra copia...</translation>
    </message>
    <message>
        <source>Settle &amp;Two Versions...</source>
        <translation>Decidir entre &amp;dos versiones...</translation>
    </message>
    <message>
        <source>Mark the Brief as &amp;Sent</source>
        <translation>&amp;Marcar el resumen como enviado</translation>
    </message>
    <message>
        <source>Keep This Section Pri&amp;vate</source>
        <translation>Mantener esta sección pri&amp;vada</translation>
    </message>
    <message>
        <source>F&amp;orget for Good...</source>
        <translation>&amp;Olvidar para siempre...</translation>
    </message>
    <message>
        <source>Open a Co&amp;hort...</source>
        <translation>Abrir un gr&amp;upo...</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ta&amp;ken Out...</source>
        <translation>Lo que se &amp;sacó...</translation>
    </message>
    <message>
        <source>To the &amp;Guidance of a Statement</source>
        <translation>A la &amp;orientación de una frase</translation>
    </message>
    <message>
        <source>&amp;Back to the Statement</source>
        <translation>De &amp;vuelta a la frase</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MonthGrid</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>live session</source>
        <translation>sesión en vivo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavModel</name>
    <message>
        <source>filled in</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>El curso</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>Across all parts</source>
        <translation>En todas las partes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavTrail</name>
    <message>
        <source>Ways through the journal</source>
        <translation>Caminos por el cuaderno</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>About this journal: %1</source>
        <translation>Sobre este cuaderno: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NextCard</name>
    <message>
        <source>Next</source>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <source>Every part is filled in</source>
        <translation>Todas las partes están completas</translation>
    </message>
    <message>
        <source>Export the journal, and bring it to your coaches and your group. You can go on writing at any time.</source>
        <translation>Exporte el cuaderno y llévelo al equipo de coaching y a su grupo. Puede seguir escribiendo cuando quiera.</translation>
    </message>
    <message>
        <source>You have come to the end of the trail</source>
        <translation>Llegó al final del camino</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Marcadas: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NextCycleRow</name>
    <message>
        <source>Test it again, adapted</source>
        <translation>Probarlo otra vez, adaptado</translation>
    </message>
    <message>
        <source>Test it more widely</source>
        <translation>Probarlo más ampliamente</translation>
    </message>
    <message>
        <source>Make it routine</source>
        <translation>Volverlo rutina</translation>
    </message>
    <message>
        <source>A new cycle began with what carries on. Say what is different, and predict anew.</source>
        <translation>Empezó un ciclo nuevo con lo que continúa. Diga qué es diferente y haga una predicción nueva.</translation>
    </message>
    <message>
        <source>A new ramp for another idea</source>
        <translation>Una rampa nueva para otra idea</translation>
    </message>
    <message>
        <source>Adopt has two ways on: test it where it has not been tested, or make it routine.</source>
        <translation>Adoptar tiene dos caminos: probarlo donde no se ha probado, o volverlo rutina.</translation>
    </message>
    <message>
        <source>The next cycle takes over the change, the measures and the data plan.</source>
        <translation>El ciclo siguiente toma el cambio, las medidas y el plan de datos.</translation>
    </message>
    <message>
        <source>This ramp ends here. Keep the reason: it teaches others.</source>
        <translation>Esta rampa termina aquí. Guarde la razón: les enseña a otros.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The new cycle was taken back.</source>
        <translation>Se deshizo el ciclo nuevo.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoteRow</name>
    <message>
        <source>Q</source>
        <comment>key: question</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key: decision</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: action</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Q makes it a question, D a decision, A an action; Enter changes its words.</source>
        <translation>P la convierte en pregunta, D en decisión, A en acción; Intro cambia sus palabras.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NothingOpen</name>
    <message>
        <source>Open your journal, or begin one</source>
        <translation>Abra su cuaderno, o empiece uno</translation>
    </message>
    <message>
        <source>Your words stay on this computer until you export them.</source>
        <translation>Lo que escribe se queda en esta computadora hasta que lo exporte.</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Nuevo cuaderno</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <source>Open a cohort</source>
        <translation>Abrir un grupo</translation>
    </message>
    <message>
        <source>A folder with the journals that people sent you</source>
        <translation>Una carpeta con los cuadernos que le enviaron las personas</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Notices</name>
    <message>
        <source>That did not work.</source>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>You can read this journal here, not change it.</source>
        <translation>Aquí puede leer este cuaderno, pero no cambiarlo.</translation>
    </message>
    <message>
        <source>This file is open in another window.</source>
        <translation>Este archivo está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>You can read it here. To write, close that window or carry on in a copy.</source>
        <translation>Aquí puede leerlo. Para escribir, cierre esa ventana o siga en una copia.</translation>
    </message>
    <message>
        <source>This file is open on another computer.</source>
        <translation>Este archivo está abierto en otra computadora.</translation>
    </message>
    <message>
        <source>You can read it here. To write, close it on %1 or carry on in a copy.</source>
        <translation>Aquí puede leerlo. Para escribir, ciérrelo en %1 o siga en una copia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>Usar una copia</translation>
    </message>
    <message>
        <source>Your last change is not on the disk yet.</source>
        <translation>Su último cambio todavía no está en el disco.</translation>
    </message>
    <message>
        <source>It is safe in this window. Save a copy somewhere else. (%1)</source>
        <translation>Está a salvo en esta ventana. Guarde una copia en otro lugar. (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>No backup was kept just now.</source>
        <translation>Ahora no se pudo guardar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Your journal itself is saved. (%1)</source>
        <translation>Su cuaderno está guardado. (%1)</translation>
    </message>
    <message>
        <source>Backups go to the usual place for now.</source>
        <translation>Las copias de seguridad van por ahora al lugar habitual.</translation>
    </message>
    <message>
        <source>%1 was not there. Your journal itself is saved.</source>
        <translation>%1 no estaba. Su cuaderno está guardado.</translation>
    </message>
    <message>
        <source>This is an extract, made on %1.</source>
        <comment>a day</comment>
        <translation>Esto es un extracto, hecho el %1.</translation>
    </message>
    <message>
        <source>It holds what someone chose to hand on of their journal.</source>
        <translation>Contiene lo que alguien quiso compartir de su cuaderno.</translation>
    </message>
    <message>
        <source>It holds what “%1” chose to hand on of their journal.</source>
        <translation>Contiene lo que “%1” quiso compartir de su cuaderno.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Your words stay on this computer until you export them.</source>
        <translation>Lo que escribe se queda en esta computadora hasta que lo exporte.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Page</name>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PageStrip</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Páginas, en pequeño</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PartsTree</name>
    <message>
        <source>Parts and worksheets to put in</source>
        <translation>Partes y hojas de trabajo que se incluyen</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>About you and your journal</source>
        <translation>Sobre usted y su cuaderno</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privada)</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas de trabajo</translation>
    </message>
    <message>
        <source>All sections and worksheets</source>
        <translation>Todas las secciones y hojas de trabajo</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 de %2 secciones</translation>
    </message>
    <message>
        <source>%1, %2 of %3 worksheets</source>
        <translation>%1, %2 de %3 hojas de trabajo</translation>
    </message>
    <message>
        <source>%1 (nothing written yet)</source>
        <translation>%1 (todavía sin nada escrito)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PasswordField</name>
    <message>
        <source>Lock it with a password</source>
        <translation>Protegerlo con una contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A sentence is good</source>
        <translation>Lo mejor es una frase</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Waymark never keeps it, and cannot open the file without it.</source>
        <translation>Waymark nunca la guarda, y sin ella no puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Nothing is locked until you write one.</source>
        <translation>Nada queda protegido hasta que escriba una.</translation>
    </message>
    <message>
        <source>Weak: soon guessed. A longer one is better than one with signs in it.</source>
        <translation>Débil: se adivina pronto. Una más larga es mejor que una con signos.</translation>
    </message>
    <message>
        <source>Fair: a whole sentence would be better.</source>
        <translation>Aceptable: una frase entera sería mejor.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Write a password first, or untick the lock.</source>
        <translation>Escriba primero una contraseña, o quite el candado.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PdfViewer</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PdsaPage</name>
    <message>
        <source>Open this test as a PDSA worksheet</source>
        <translation>Abrir esta prueba como hoja de trabajo PHEA</translation>
    </message>
    <message>
        <source>Write this test out as a PDSA worksheet</source>
        <translation>Desarrollar esta prueba en una hoja de trabajo PHEA</translation>
    </message>
    <message>
        <source>Do was begun before there was a prediction. Next time, write it first: that is how a test teaches.</source>
        <translation>Hacer se empezó antes de que hubiera una predicción. La próxima vez escríbala primero: así es como enseña una prueba.</translation>
    </message>
    <message>
        <source>Write it before Do begins, so that you can compare.</source>
        <translation>Escríbala antes de empezar Hacer, para poder comparar.</translation>
    </message>
    <message>
        <source>Open as a worksheet</source>
        <translation>Abrir como hoja de trabajo</translation>
    </message>
    <message>
        <source>There you set a goal, which way is better and a baseline that stays, and compare groups. The numbers come along, and the goal and the line show here, too.</source>
        <translation>Ahí se ponen una meta, qué dirección es mejor y una línea base que no cambia, y se comparan grupos. Los números van incluidos, y la meta y la línea se ven también aquí.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanPage</name>
    <message>
        <source>Tick statements, and the tools that fit them appear here.</source>
        <translation>Marque frases, y aquí aparecerán las herramientas que les corresponden.</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>una acción</translation>
    </message>
    <message>
        <source>Your next live session is on %1.</source>
        <translation>Su próxima sesión en vivo es el %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the pages as a PDF; any other computer or a copy shop prints them just as you see them here.</source>
        <translation>Esta computadora no conoce ninguna impresora. Guarde las páginas como PDF; cualquier otra computadora o una copistería las imprime tal como las ve aquí.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>All, or some: 1-4, 7</source>
        <translation>Todas, o algunas: 1-4, 7</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Por las dos caras</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Laying out the pages...</source>
        <translation>Preparando las páginas...</translation>
    </message>
    <message>
        <source>The pages are ready, but cannot be shown here. They can be printed and saved.</source>
        <translation>Las páginas están listas, pero no se pueden mostrar aquí. Se pueden imprimir y guardar.</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Enviando...</translation>
    </message>
    <message>
        <source>Write pages as 1-4, 7. The last one is %1.</source>
        <translation>Escriba las páginas así: 1-4, 7. La última es la %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrivateMark</name>
    <message>
        <source>Everyone who gets an export may read this section. Keep it private</source>
        <translation>Quien reciba una exportación puede leer esta sección. Mantenerla privada</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>This section stays out of every export until you press here</source>
        <translation>Esta sección queda fuera de toda exportación hasta que usted pulse aquí</translation>
    </message>
    <message>
        <source>Private: stays out of every export</source>
        <translation>Privada: queda fuera de toda exportación</translation>
    </message>
    <message>
        <source>Private: this section stays out of every export</source>
        <translation>Privada: esta sección queda fuera de toda exportación</translation>
    </message>
    <message>
        <source>No longer private: exports may have this section again</source>
        <translation>Ya no es privada: las exportaciones pueden volver a incluir esta sección</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuestionRows</name>
    <message>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Se quitó la pregunta</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Everything you want to ask coaches and peers, part by part.</source>
        <translation>Todo lo que quiere preguntar al equipo de coaching y a otras personas del curso, parte por parte.</translation>
    </message>
    <message>
        <source>No questions yet. Jot one down whenever you get stuck.</source>
        <translation>Todavía no hay preguntas. Anote una cada vez que tenga una duda.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RecoveryDialog</name>
    <message>
        <source>What can be opened, the fullest first</source>
        <translation>Lo que se puede abrir, primero lo más completo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Part of this journal would not open.</source>
        <translation>Una parte de este cuaderno no se pudo abrir.</translation>
    </message>
    <message>
        <source>This journal would not open.</source>
        <translation>Este cuaderno no se pudo abrir.</translation>
    </message>
    <message>
        <source>The file itself stays as it is: what you open here becomes a file of its own.</source>
        <translation>El archivo mismo queda como está: lo que abra aquí será un archivo aparte.</translation>
    </message>
    <message>
        <source>We found everything up to %1.</source>
        <translation>Encontramos todo hasta el %1.</translation>
    </message>
    <message>
        <source>Nothing could be read in the file, but copies were kept while you wrote.</source>
        <translation>En el archivo no se pudo leer nada, pero mientras usted escribía se guardaron copias.</translation>
    </message>
    <message>
        <source>Nothing could be read in the file, and no copies of it were kept on this computer.</source>
        <translation>En el archivo no se pudo leer nada, y en esta computadora no se guardó ninguna copia.</translation>
    </message>
    <message>
        <source>%1 of %2 changes were found as they were saved.</source>
        <translation>Se encontraron %1 de %2 cambios tal como se guardaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were found as they were saved.</source>
        <translation>
            <numerusform>Se encontró %n cambio tal como se guardó.</numerusform>
            <numerusform>Se encontraron %n cambios tal como se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may have been a later version of: %1</source>
        <translation>Puede que hubiera una versión posterior de: %1</translation>
    </message>
    <message>
        <source>Words whose place is lost: %1</source>
        <translation>Palabras cuyo lugar se perdió: %1</translation>
    </message>
    <message>
        <source>Which journal it was is lost: this one cannot be brought together with copies of it.</source>
        <translation>Se perdió qué cuaderno era: este no se puede juntar con copias de aquel.</translation>
    </message>
    <message>
        <source>The course in it is lost, and is the one that comes with Waymark.</source>
        <translation>El curso que contenía se perdió; es el que viene con Waymark.</translation>
    </message>
    <message>
        <source>What we found in the file</source>
        <translation>Lo que encontramos en el archivo</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Open what we found</source>
        <translation>Abrir lo encontrado</translation>
    </message>
    <message>
        <source>Open this copy</source>
        <translation>Abrir esta copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This journal is not where it was.</source>
        <translation>Este cuaderno ya no está donde estaba.</translation>
    </message>
    <message>
        <source>We found parts of it, up to %1.</source>
        <translation>Encontramos partes de él, hasta el %1.</translation>
    </message>
    <message>
        <source>We found most of it, up to %1.</source>
        <translation>Encontramos la mayor parte, hasta el %1.</translation>
    </message>
    <message>
        <source>If it lies on a stick or in a shared folder, connect that and open the journal again: then nothing is missing.</source>
        <translation>Si está en una memoria USB o en una carpeta compartida, conéctela y vuelva a abrir el cuaderno: entonces no falta nada.</translation>
    </message>
    <message>
        <source>No copies of it were kept on this computer.</source>
        <translation>En esta computadora no se guardaron copias de él.</translation>
    </message>
    <message>
        <source>If it is gone, these copies were kept while you wrote.</source>
        <translation>Si ya no existe, estas copias se guardaron mientras usted escribía.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RolePanel</name>
    <message>
        <source>Role cards</source>
        <translation>Tarjetas de roles</translation>
    </message>
    <message>
        <source>Open. Press to fold these cards away.</source>
        <translation>Abiertas. Pulse para plegar estas tarjetas.</translation>
    </message>
    <message>
        <source>Folded away. Press to see these cards.</source>
        <translation>Plegadas. Pulse para ver estas tarjetas.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RoleRow</name>
    <message>
        <source>Put &quot;%1&quot; in my answer</source>
        <translation>Poner “%1” en mi respuesta</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RunChartCard</name>
    <message>
        <source>Begin a new median there</source>
        <translation>Empezar ahí una mediana nueva</translation>
    </message>
    <message>
        <source>Would anyone call one of the points plainly different? Choose it, tick it and say what happened. That is for people to say: no number decides it.</source>
        <translation>¿Diría cualquiera que uno de los puntos es claramente distinto? Elíjalo, márquelo y diga qué pasó. Eso lo dicen las personas: ningún número lo decide.</translation>
    </message>
    <message>
        <source>Nine points or more in a row lie on the better side, from %1 on. A new median from there would be %2; the old one stays, dotted.</source>
        <translation>Nueve puntos o más seguidos quedan del lado mejor, desde %1. Una mediana nueva desde ahí sería %2; la anterior se queda, punteada.</translation>
    </message>
    <message>
        <source>A new median begins there. Say why: someone will ask.</source>
        <translation>Ahí empieza una mediana nueva. Diga por qué: alguien lo va a preguntar.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SavedLabel</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Guardado %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search your words, the course and the tools</source>
        <translation>Buscar en sus textos, el curso y las herramientas</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Part %1, %2</source>
        <translation>Parte %1, %2</translation>
    </message>
    <message>
        <source>Nothing with &quot;%1&quot;. Try a shorter word.</source>
        <translation>No hay nada con “%1”. Pruebe con una palabra más corta.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Coincidencias: %1</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>El curso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Intro</translation>
    </message>
    <message>
        <source>open and go on searching</source>
        <translation>abrir y seguir buscando</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas de trabajo</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Hacer algo</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Add an action: “%1”</source>
        <translation>Agregar una acción: “%1”</translation>
    </message>
    <message>
        <source>%1. Opens when you tick %2</source>
        <comment>a page, letters of statements</comment>
        <translation>%1. Se abre al marcar %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SeriesCard</name>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>No chart yet</source>
        <translation>Todavía no hay gráfico</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have none yet.</source>
        <translation>Con diez números, la mediana es confiable. Todavía no tiene ninguno.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have one.</source>
        <translation>Con diez números, la mediana es confiable. Tiene uno.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have two.</source>
        <translation>Con diez números, la mediana es confiable. Tiene dos.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have three.</source>
        <translation>Con diez números, la mediana es confiable. Tiene tres.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have four.</source>
        <translation>Con diez números, la mediana es confiable. Tiene cuatro.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have five.</source>
        <translation>Con diez números, la mediana es confiable. Tiene cinco.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have six.</source>
        <translation>Con diez números, la mediana es confiable. Tiene seis.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have seven.</source>
        <translation>Con diez números, la mediana es confiable. Tiene siete.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have eight.</source>
        <translation>Con diez números, la mediana es confiable. Tiene ocho.</translation>
    </message>
    <message>
        <source>Ten numbers make a median to trust. You have nine.</source>
        <translation>Con diez números, la mediana es confiable. Tiene nueve.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>A CSV file, as spreadsheets save it: days in the first column, numbers in the next. Copying cells there and pasting them into this table works, too.</source>
        <translation>Un archivo CSV, como lo guardan las hojas de cálculo: los días en la primera columna y los números en la siguiente. También puede copiar ahí las celdas y pegarlas en esta tabla.</translation>
    </message>
    <message>
        <source>What you pasted holds no numbers, so nothing was added.</source>
        <translation>Lo que pegó no tiene números, así que no se agregó nada.</translation>
    </message>
    <message>
        <source>“%1” holds no numbers, so nothing was added.</source>
        <translation>“%1” no tiene números, así que no se agregó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were added. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Se agregó %n número. Ctrl+Z lo retira.</numerusform>
            <numerusform>Se agregaron %n números. Ctrl+Z los retira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read. They are kept and marked.</source>
        <translation>
            <numerusform>%n celda no se puede leer. Se conserva y queda marcada.</numerusform>
            <numerusform>%n celdas no se pueden leer. Se conservan y quedan marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers from a file</source>
        <translation>Números de un archivo</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tablas como texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>“%1” no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of numbers.</source>
        <translation>“%1” es demasiado grande para una tabla de números.</translation>
    </message>
    <message>
        <source>“%1” is no text. Save the table as CSV and take that.</source>
        <translation>“%1” no es texto. Guarde la tabla como CSV y use ese archivo.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SeriesModel</name>
    <message>
        <source>“%1” is not a number, so it is not on the chart.</source>
        <translation>“%1” no es un número; por eso no está en el gráfico.</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>name of a column</comment>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Nuevo día</translation>
    </message>
    <message>
        <source>Part of a signal, as on the chart</source>
        <translation>Parte de una señal, como en el gráfico</translation>
    </message>
    <message>
        <source>%1: %2, part of a signal</source>
        <comment>name of a column, what stands there</comment>
        <translation>%1: %2, parte de una señal</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As the region</source>
        <translation>Según la región</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Let things move when they open and close</source>
        <translation>Permitir movimiento al abrir y cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Elegir una carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Lugar habitual</translation>
    </message>
    <message>
        <source>Keep backups in the usual place</source>
        <translation>Guardar las copias de seguridad en el lugar habitual</translation>
    </message>
    <message>
        <source>Waymark keeps a copy every half hour that you write: all of the last day, one a day for a month, then one a month.</source>
        <translation>Waymark guarda una copia cada media hora que usted escribe: todas las del último día, una al día durante un mes y después una al mes.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Una carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>In the usual place on this computer</source>
        <translation>En el lugar habitual</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Underline wrong words, in the journal&apos;s language</source>
        <translation>Subrayar palabras con errores, en el idioma del cuaderno</translation>
    </message>
    <message>
        <source>Underline nothing</source>
        <translation>No subrayar nada</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes apply at once; a new language, when you close this.</source>
        <translation>Los cambios valen enseguida; otro idioma, al cerrar esto.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SheetPage</name>
    <message>
        <source>This worksheet is gone</source>
        <translation>Esta hoja de trabajo ya no existe</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back on the page where it was taken out.</source>
        <translation>Ctrl+Z la recupera en la página donde se quitó.</translation>
    </message>
    <message>
        <source>Take this worksheet out</source>
        <translation>Quitar esta hoja de trabajo</translation>
    </message>
    <message>
        <source>Title of this worksheet</source>
        <translation>Título de esta hoja de trabajo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>Print this worksheet</source>
        <translation>Imprimir esta hoja de trabajo</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>Empezar otra</translation>
    </message>
    <message>
        <source>The worksheet was taken out. Ctrl+Z brings it back.</source>
        <translation>La hoja de trabajo se quitó. Ctrl+Z la trae de vuelta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&quot;Cycle 2&quot;, its title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SheetPicture</name>
    <message>
        <source>Enter leads to it below. Arrow keys go through the picture.</source>
        <translation>Intro lleva a su lugar, más abajo. Las flechas recorren la imagen.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SheetTable</name>
    <message>
        <source>Add a row</source>
        <translation>Agregar una fila</translation>
    </message>
    <message>
        <source>Add a row: %1</source>
        <translation>Agregar una fila: %1</translation>
    </message>
    <message>
        <source>Move this row up</source>
        <translation>Subir esta fila</translation>
    </message>
    <message>
        <source>Move this row down</source>
        <translation>Bajar esta fila</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>The row was taken out. Ctrl+Z brings it back.</source>
        <translation>La fila se quitó. Ctrl+Z la recupera.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SidePanel</name>
    <message>
        <source>Fold %1 away</source>
        <translation>Plegar: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SiteLinks</name>
    <message>
        <source>It has to begin with https:// and name a site, and nothing before that.</source>
        <translation>Tiene que empezar con https:// y nombrar un sitio, sin nada antes.</translation>
    </message>
    <message>
        <source>This link leads out of Waymark, to %1.</source>
        <translation>Este enlace sale de Waymark y lleva a %1.</translation>
    </message>
    <message>
        <source>That name stands for other letters, and may look like another site. Open it only if you know it.</source>
        <translation>Ese nombre representa otras letras y puede parecerse al de otro sitio. Ábralo solo si lo conoce.</translation>
    </message>
    <message>
        <source>The address was entered in this journal. Open it only if you know it.</source>
        <translation>La dirección se escribió en este cuaderno. Ábrala solo si la conoce.</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>No program for web pages answered. The address is %1</source>
        <translation>Ningún programa para páginas web respondió. La dirección es %1</translation>
    </message>
    <message>
        <source>This address cannot be opened.</source>
        <translation>No se puede abrir esta dirección.</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SpellMarks</name>
    <message>
        <source>Language of This Answer</source>
        <translation>Idioma de esta respuesta</translation>
    </message>
    <message>
        <source>Take “%1” off this journal&apos;s words</source>
        <translation>Quitar “%1” de las palabras de este cuaderno</translation>
    </message>
    <message>
        <source>No word like it</source>
        <translation>Ninguna palabra parecida</translation>
    </message>
    <message>
        <source>Add “%1” to this journal&apos;s words</source>
        <translation>Agregar “%1” a las palabras de este cuaderno</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>As the journal</source>
        <translation>Como el cuaderno</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StageHead</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage, done or now or later</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <comment>what is inside</comment>
        <translation>Cerrada. %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepCard</name>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Questions to carry</source>
        <translation>Preguntas para llevar</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepRing</name>
    <message>
        <source>The steps as a loop</source>
        <translation>Los pasos como un ciclo</translation>
    </message>
    <message numerus="yes">
        <source>%n going well</source>
        <translation>
            <numerusform>%n va bien</numerusform>
            <numerusform>%n van bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to refresh</source>
        <translation>
            <numerusform>%n a impulsar</numerusform>
            <numerusform>%n a impulsar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TakenOutDialog</name>
    <message>
        <source>Taken out</source>
        <translation>Lo que se sacó</translation>
    </message>
    <message>
        <source>What was taken out, the latest first</source>
        <translation>Lo que se sacó, lo más reciente primero</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, a place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Lo que decía</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <source>Forget for good...</source>
        <translation>Olvidar para siempre...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rows and worksheets that were removed from this journal. Their words stay in it until they are forgotten for good.</source>
        <translation>Filas y hojas de trabajo que se sacaron de este cuaderno. Sus palabras siguen en él hasta que se olviden para siempre.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TimerRing</name>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the whole time</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ToolCard</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 in Part %2</source>
        <comment>letters of statements, number of a part</comment>
        <translation>%1 en la Parte %2</translation>
    </message>
    <message>
        <source>Also for step %1.</source>
        <translation>También para el Paso %1.</translation>
    </message>
    <message>
        <source>Also for steps %1.</source>
        <translation>También para los pasos %1.</translation>
    </message>
    <message>
        <source>Fits %1.</source>
        <comment>statements of the diagnostics</comment>
        <translation>Responde a %1.</translation>
    </message>
    <message>
        <source>Stands ready on the page “%1”.</source>
        <translation>Está a mano en la página “%1”.</translation>
    </message>
    <message>
        <source>Add to a plan</source>
        <translation>Agregar a un plan</translation>
    </message>
    <message>
        <source>Add to a plan: %1</source>
        <translation>Agregar a un plan: %1</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>%1 was added to the plan.</source>
        <translation>%1 se agregó al plan.</translation>
    </message>
    <message>
        <source>You ticked %1</source>
        <translation>Usted marcó %1</translation>
    </message>
    <message>
        <source>Begin a worksheet</source>
        <translation>Empezar una hoja de trabajo</translation>
    </message>
    <message>
        <source>Begin a worksheet: %1</source>
        <translation>Empezar una hoja de trabajo: %1</translation>
    </message>
    <message>
        <source>Open your worksheet</source>
        <translation>Abrir su hoja de trabajo</translation>
    </message>
    <message>
        <source>Open your worksheet: %1</source>
        <translation>Abrir su hoja de trabajo: %1</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>Empezar otra</translation>
    </message>
    <message>
        <source>Begin another: %1</source>
        <translation>Empezar otra: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Buscar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Light colors</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Show this page to a group (F5)</source>
        <translation>Mostrar esta página a un grupo (F5)</translation>
    </message>
    <message>
        <source>Live session (F5)</source>
        <translation>Sesión en vivo (F5)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrailColumn</name>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sections filled in</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrailMap</name>
    <message>
        <source>The course as a trail</source>
        <translation>El curso como un camino</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TwoTexts</name>
    <message>
        <source>Nothing stands here</source>
        <translation>Aquí no hay nada</translation>
    </message>
</context>
<context>
    <name>waymark::ui::VersionsDialog</name>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Answers with two versions</source>
        <translation>Respuestas con dos versiones</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>Conservar la izquierda</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Conservar la derecha</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>One below the other, to be put together by hand</source>
        <translation>Una debajo de la otra, para unirlas a mano</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Which one do you mean?</source>
        <translation>¿Cuál vale?</translation>
    </message>
    <message>
        <source>These answers were changed in two copies of your journal, and nothing of either is lost. What you let go stays under Earlier Versions.</source>
        <translation>Estas respuestas se cambiaron en dos copias de su cuaderno, y no se perdió nada de ninguna. Lo que descarte queda en Versiones anteriores.</translation>
    </message>
    <message>
        <source>Stands there now, of %1</source>
        <translation>La que está ahora, de %1</translation>
    </message>
    <message>
        <source>The other version, of %1</source>
        <translation>La otra versión, de %1</translation>
    </message>
    <message>
        <source>All of them are settled</source>
        <translation>Todas están decididas</translation>
    </message>
    <message numerus="yes">
        <source>Settled; %n left</source>
        <translation>
            <numerusform>Decidida; queda %n</numerusform>
            <numerusform>Decidida; quedan %n</numerusform>
        </translation>
    </message>
</context>
</TS>
