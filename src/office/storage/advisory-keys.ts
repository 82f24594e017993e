/**
 * Keys of PostgreSQL advisory locks, in one place because they share one space in the database. The high half spells "STLY", so
 * that another program in the same database is unlikely to choose the same.
 */
export const advisoryKeys = {
  migrate: '6004508148327514113',
  seal: '6004508148327514114',
} as const
