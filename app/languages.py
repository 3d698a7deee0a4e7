"""The window's language: which one it is, its texts, and how it writes numbers."""

from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from app.preferences import LANGUAGES

SPOKEN = LANGUAGES[1:]
# One character is drawn in one way in Japan and in another in China, and a desktop of neither may take either. By the
# names that Linux, macOS and Windows have for them; the desktop's own font stays first.
FONTS = {
    "ja": ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo"),
    "zh_CN": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"),
}


def speak(application: QCoreApplication, preference: str) -> str:
    """Have ``application`` speak the language of ``preference`` from here on; gives back which one that is.

    It counts for what is made afterwards, so it comes before the window. Qt's own texts, such as those of its dialogs,
    follow where Qt has them.
    """
    language = chosen(preference, QLocale.system().uiLanguages())
    for translator in application.findChildren(QTranslator, "language"):
        application.removeTranslator(translator)
        translator.deleteLater()
    folder = Path(str(resources.files("resources"))) / "translations"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Of two that know a text the one installed last is asked first.
    for file in (qt / f"qtbase_{language}.qm", folder / f"silvermend_{language}.qm"):
        translator = QTranslator(application)
        translator.setObjectName("language")
        if translator.load(str(file)):
            application.installTranslator(translator)
    QLocale.setDefault(_numbers(language))
    _write(application, language)
    return language


def chosen(preference: str, wishes: Sequence[str]) -> str:
    """One of SPOKEN: the one preferred, or the first that the desktop ``wishes`` ("de-AT", "zh-Hans-CN", …); English
    when it wishes none of them.
    """
    if preference in SPOKEN:
        return preference
    # After each wish comes what it is a kind of; a bare "zh" after "zh-Hant-TW" is not one for simplified characters.
    is_traditional = any(QLocale(wish).script() == QLocale.Script.TraditionalHanScript for wish in wishes)
    meant = (wish for wish in wishes if not (is_traditional and wish == "zh"))
    return next(filter(None, map(_spoken, meant)), SPOKEN[0])


def own_name(language: str) -> str:
    """What the people who speak it call it, such as "Deutsch": somebody lost in another one finds it again."""
    return {"en": "English", "de": "Deutsch", "ja": "日本語", "zh_CN": "简体中文"}[language]


def _spoken(wish: str) -> str:
    locale = QLocale(wish)
    if locale.language() == QLocale.Language.Chinese:
        return "zh_CN" if locale.script() == QLocale.Script.SimplifiedHanScript else ""
    return next((one for one in SPOKEN if QLocale(one).language() == locale.language()), "")


def _write(application: QCoreApplication, language: str) -> None:
    if not isinstance(application, QGuiApplication):
        return
    font = application.font()
    others = {family for families in FONTS.values() for family in families}
    own = [family for family in font.families() if family not in others]
    wanted = [*own, *FONTS.get(language, ())]
    if wanted != font.families():
        font.setFamilies(wanted)
        application.setFont(font)


def _numbers(language: str) -> QLocale:
    locale = QLocale.system()
    # Who speaks the language of the desktop keeps its numbers: a decimal comma or point differs between countries.
    return locale if locale.language() == QLocale(language).language() else QLocale(language)
