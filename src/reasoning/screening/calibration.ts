/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -10.6402, 6.1758, -2.381, -0.5495, 4.5023, 2.9503, 2.1965, 2.467, 0.3542, -0.8178, 1.3089, 1.8457, -0.9089, -0.7033,
    -1.3888, -0.7617, 0, 0.1409, -0.8606, -1.0266, 0.7219, -4.2964, -3.51, -3.0874, 0.126, -0.7243,
  ] as readonly number[],
}

/** The same for two names without a list, on the development half of the judged pairs. */
export const pairCalibration = {
  coefficients: [
    -2.5874, -0.0322, 0.7856, -0.0216, 0.6286, 1.427, 1.8, 0.2042, 0.4878, -0.7233, -1.0505, 0.5023, 0.2019, 0.6468,
    0.9405,
  ] as readonly number[],
}
