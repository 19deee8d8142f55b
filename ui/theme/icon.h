#pragma once

#include "theme/theme.h"

#include <QIcon>

namespace throughline::ui {

/// The program's own drawings, `resources/icons`, one file each by the same name in lower case.
enum class IconName {
    Add,
    Administration,
    Ambassador,
    Analytics,
    Appraisal,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Attention,
    Back,
    Bell,
    Board,
    Book,
    Calendar,
    Calibration,
    Candidate,
    Chart,
    Check,
    Clock,
    Close,
    Copy,
    Core,
    Development,
    Drag,
    Edit,
    Evidence,
    Export,
    Eye,
    File,
    Filter,
    Fit,
    Folder,
    Forward,
    Globe,
    Grid,
    Help,
    Hidden,
    History,
    Home,
    Import,
    Information,
    Interview,
    Jobs,
    Key,
    Library,
    Link,
    List,
    Lock,
    Mail,
    Menu,
    More,
    Note,
    Obstacle,
    Pause,
    Pay,
    People,
    Person,
    Phone,
    Play,
    Print,
    Problem,
    Quote,
    Recognition,
    Redo,
    Refresh,
    Remove,
    Save,
    Search,
    Server,
    Settings,
    Sort,
    Star,
    Stop,
    Success,
    Succession,
    Survey,
    Table,
    Target,
    Thanks,
    Theme,
    Undo,
    Unlock,
    Voice,
    ZoomIn,
    ZoomOut
};

/// A line drawing in the ink of a tone, recoloured when it is painted: it follows the theme, turns
/// grey when disabled and to the selection's ink when selected. Directional ones (back, undo, list
/// …) are mirrored where reading goes from right to left.
QIcon icon(IconName name, Tone tone = Tone::Secondary);

/// Paints the drawing into `rect` in any ink.
void paintIcon(QPainter &painter, const QRect &rect, IconName name, const QColor &ink);

/// Every drawing there is, for tests and galleries.
QList<IconName> allIcons();
QString fileNameOf(IconName name);

} // namespace throughline::ui
