"""Which versions of the session's picture are compared, what they are called, and whether they can be compared."""

from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtCore import Slot as QtSlot

from app.open_picture import OpenPicture
from app.restore_session import RestoreSession
from app.slot import Slot
from app.ui.compared_pictures import ComparedPictures
from app.workers.lane import Lane
from core.analysis.compared import Compared, Version
from core.picture.picture import Picture
from core.restoration.effect import Effect


class Against(Enum):
    """What a difference is made of: the two versions, or one of them and the true picture."""

    CHANGE = "change"
    BEFORE = "before"
    AFTER = "after"


class SlotPictures(ComparedPictures):
    """The picture as its file has it or a slot of it, beside another slot; or one of these beside the true picture.

    A subclass draws them: it sets ``picture``, and which slots are on screen, None where there is none or it is the
    file itself.
    """

    def __init__(self, session: RestoreSession, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(lane, parent)
        self.picture: OpenPicture | None = None
        self.against = Against.CHANGE
        self._session = session
        self._shown: Slot | None = None
        self._reference: Slot | None = None
        self._kept: dict[int, Version] = {}
        session.truth.changed.connect(self._follow_truth)

    @property
    def captions(self) -> tuple[str, str]:
        """Before and after; by number and name where there are several versions."""
        shown, others = self._shown, self.picture.slots if self.picture is not None else []
        first = self.tr("Before") if self._reference is None else _caption(self._reference)
        if shown is None:
            return first, self.tr("Restoring") if self._session.run is not None else self.tr("Preview")
        is_only = shown.is_result and all(slot is shown for slot in others)
        return first, self.tr("Restored") if is_only else _caption(shown)

    @property
    def difference_caption(self) -> str:
        """What is measured by the true picture."""
        if self.against is Against.CHANGE:
            return ""
        return self.tr("True picture → {version}").format(
            version=self.captions[0 if self.against is Against.BEFORE else 1]
        )

    @property
    def difference_refusal(self) -> str:
        """Why differences cannot be shown just now; empty when they can."""
        if self.against is not Against.CHANGE:
            return self.truth_refusals()[0 if self.against is Against.BEFORE else 1]
        if not self.has_result:
            return self.tr("Restore the picture first, then its difference can be shown.")
        if not self.same_size and self.before is self.source:
            return self.tr("The result is larger than the source, so there is no difference pixel by pixel.")
        if not self.same_size:
            return self.tr("The two versions differ in size, so there is no difference pixel by pixel.")
        return ""

    def compared(self) -> Compared | None:
        """The two versions, or the truth and one of them."""
        before, after = self.versions()
        if self.against is not Against.CHANGE:
            truth, version = self._session.truth.current, before if self.against is Against.BEFORE else after
            return Compared(Version(truth.picture), version) if truth is not None and version is not None else None
        return Compared(before, after) if before is not None and after is not None else None

    def versions(self) -> tuple[Version | None, Version | None]:
        """Both versions, each under its effect."""
        source = self.picture.before if self.picture is not None else None
        if source is None:
            return None, None
        before = self._version(0, self._reference, source) if self._reference is not None else Version(source)
        return before, self._version(1, self._shown, source) if self._shown is not None else None

    def _version(self, side: int, slot: Slot, source: Picture) -> Version:
        """The same one while nothing changes: it keeps what it painted."""
        kept, effect = self._kept.get(side), self._effect_on(slot)
        if kept is None or kept.picture is not slot.picture or kept.source is not source or kept.effect != effect:
            kept = self._kept[side] = Version(slot.picture, source, effect)
        return kept

    def truth_refusals(self) -> tuple[str, str]:
        """Why before and after cannot be measured by the truth; empty where they can, or where there is none."""
        truth = self._session.truth.current
        if truth is None:
            return "", ""
        there = f"{truth.picture.width} × {truth.picture.height}"
        before, after = self.versions()

        def refusal(version: Version | None, name: str) -> str:
            if version is None:
                return self.tr("Restore the picture first, then its result can be measured too.")
            if version.picture.pixels.shape == truth.picture.pixels.shape:
                return ""
            here = f"{version.picture.width} × {version.picture.height}"
            return self.tr("The true picture has {there} pixels, {name} has {here}: they cannot be compared.").format(
                there=there, name=name, here=here
            )

        return refusal(before, self.tr("“before”")), refusal(after, self.tr("“after”"))

    def compare_against(self, against: Against) -> None:
        """What differences are made of from now on."""
        if against is not self.against:
            self.against = against
            self.forget_difference()

    def _effect_on(self, slot: Slot | None) -> Effect:
        return self._session.effect.now if slot is None or slot.is_result else Effect()

    @QtSlot()
    def _follow_truth(self) -> None:
        if self._session.truth.current is None:
            self.compare_against(Against.CHANGE)
        elif self.against is not Against.CHANGE:
            self.forget_difference()


def _caption(slot: Slot) -> str:
    return f"{slot.number}  {slot.name}"
