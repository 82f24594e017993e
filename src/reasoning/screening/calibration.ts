/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -10.8731, 5.1098, -3.6729, -0.7166, 6.7289, 1.8237, 3.8909, 2.6082, 0.0398, -1.4372, 1.7003, 2.2453, -1.1609,
    -0.8434, -1.4725, -0.542, 0, -0.3157, -0.5575, -1.2549, 1.3541, -4.2419, -3.6543, -3.5389, 0.497, -1.0879,
  ] as readonly number[],
}

/** The same for two names without a list, on the development half of the judged pairs. */
export const pairCalibration = {
  coefficients: [
    -2.5874, -0.0322, 0.7856, -0.0216, 0.6286, 1.427, 1.8, 0.2042, 0.4878, -0.7233, -1.0505, 0.5023, 0.2019, 0.6468,
    0.9405,
  ] as readonly number[],
}
