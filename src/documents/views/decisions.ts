import { cap } from '../rows/cap.ts';
import type { View } from '../view.ts';

/** The decisions that the team wrote down, and the code that they name. */
export default {
  id: 'decisions',
  build: ({ decisions }) => {
    const rows = decisions.map(({ title, status, date, governs, file, line }) => ({
      title,
      status,
      date,
      governs: cap(governs, 6),
      place: { file, line },
    }));
    return rows.length === 0
      ? []
      : [{ decisions: cap(rows, 300), withoutStatus: rows.filter(({ status }) => status === null).length }];
  },
} satisfies View;
