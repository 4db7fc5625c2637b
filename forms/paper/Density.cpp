// SPDX-License-Identifier: MPL-2.0
#include "paper/Density.h"

namespace sjusteg::paper {

QVector<Density> densities()
{
    return {
        {1, 1, 10 * mm, 9 * mm, 1, 8, 2, true, true, false},
        {1, 1, 9 * mm, 8.5 * mm, 1, 6, 1, true, true, false},
        {1, 0.85, 8.5 * mm, 8 * mm, 0.8, 5, 0, true, false, false},
        {1, 0.7, 8 * mm, 7.5 * mm, 0.7, 4, 0, true, false, false},
        {1, 0.6, 7 * mm, 7 * mm, 0.6, 3, 0, true, false, false},
        {0.95, 0.5, 7 * mm, 7 * mm, 0.5, 3, 0, true, false, false},
        {0.95, 0.5, 7 * mm, 7 * mm, 0.3, 3, 0, true, false, true},
        {0.9, 0.45, 7 * mm, 7 * mm, 0, 3, 0, true, false, true},
        {0.85, 0.4, 7 * mm, 7 * mm, 0, 3, 0, false, false, true},
        {0.85, 0.3, 7 * mm, 7 * mm, 0, 3, 0, false, false, true},
    };
}

} // namespace sjusteg::paper
