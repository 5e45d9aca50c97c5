// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "journal/sheets.h"
#include "ui/cohort/cohort_page.h"
#include "ui/pages/actions_page.h"
#include "ui/pages/diagnostic_page.h"
#include "ui/pages/form_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/live_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/pdsa_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/questions_page.h"
#include "ui/pages/reading_page.h"
#include "ui/pages/reflection_page.h"
#include "ui/pages/sheet_page.h"
#include "ui/pages/steps_page.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

namespace waymark::ui {

namespace {

template <class T>
Page* make(const PageContext& context, const Place& place, QWidget* parent) {
    return new T(context, place, parent);
}

using Make = Page* (*)(const PageContext&, const Place&, QWidget*);

struct SectionPage {
    PageKind kind;
    Make make;
};

constexpr SectionPage sectionPages[] = {
    {PageKind::Reading, make<ReadingPage>},
    {PageKind::Form, make<FormPage>},
    {PageKind::Reflection, make<ReflectionPage>},
    {PageKind::Steps, make<StepsPage>},
    {PageKind::Diagnostic, make<DiagnosticPage>},
    {PageKind::Plan, make<PlanPage>},
    {PageKind::Live, make<LivePage>},
    {PageKind::Pdsa, make<PdsaPage>},
    {PageKind::Library, make<LibraryPage>},
};

struct GatheringPage {
    const Place& place;
    Make make;
};

const GatheringPage gatheringPages[] = {
    {overviewPlace, make<OverviewPage>},
    {actionsPlace, make<ActionsPage>},
    {questionsPlace, make<QuestionsPage>},
};

} // namespace

Page* makePage(const PageContext& context, const Place& place, QWidget* parent) {
    for (const auto& page : gatheringPages)
        if (page.place == place)
            return page.make(context, place, parent);
    if (isCohort(place))
        return new CohortPage(context, place, parent);
    if (isSheetId(utf8(place)))
        return new SheetPage(context, place, parent);
    const auto* section = context.session.course().section(utf8(place));
    if (!section)
        return nullptr;
    for (const auto& page : sectionPages)
        if (page.kind == section->page)
            return page.make(context, place, parent);
    return nullptr;
}

} // namespace waymark::ui
