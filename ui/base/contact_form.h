#pragma once

namespace kartei {

class EntityForm;

/// Puts the editors of a contact into the order people think in. What the business hides is hidden where the card says
/// nothing there; what it requires is in front and says so.
void layOutContact(EntityForm& form);

} // namespace kartei
