// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace sjusteg {

/// What a dialog does when it is accepted is done once: a second press that waited while the program was busy reaches the button after the
/// first has done its work, also where the dialog is hidden by then.
class Once
{
public:
    /// False where it has begun already.
    bool begin()
    {
        const bool first = !m_begun;
        m_begun = true;
        return first;
    }
    void again() { m_begun = false; } ///< nothing came of it: it may be tried anew

private:
    bool m_begun = false;
};

} // namespace sjusteg
