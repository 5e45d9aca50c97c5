// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FindBar: looks for words on the page that is shown, lets them stand out and leads from one to the next.
// Owned by MainWindow.
#pragma once

#include "ui/widgets/text_range.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QToolButton;

namespace waymark::ui {

class Label;
class Page;
class Theme;

class FindBar : public QFrame {
    Q_OBJECT

  public:
    FindBar(Theme& theme, QWidget* parent);
    ~FindBar() override;

    /// With the cursor in its field; words that are selected on the page are looked for at once.
    void open(Page* page);
    /// Another page is shown.
    void setPage(Page* page);
    /// What is shown has changed: looks again, in a moment.
    void refresh();
    void next() { step(1); }
    void previous() { step(-1); }
    /// The keyboard goes to what was found last, or to where it came from.
    void leave();

  Q_SIGNALS:
    /// For a screen reader.
    void said(const QString& sentence);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Hit {
        QPointer<QWidget> widget; // it is Findable
        TextRange range;
    };
    void look();
    void find();
    void step(int by);
    void show(bool say);
    void clear();

    Theme& theme_;
    QPointer<Page> page_;
    QPointer<QWidget> cameFrom_;
    QLineEdit* field_;
    Label* count_;
    QToolButton* previous_;
    QToolButton* next_;
    QList<Hit> hits_;
    QList<QPointer<QWidget>> marked_;
    int here_ = -1;
    QTimer again_;
};

} // namespace waymark::ui
