/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -9.1903, 4.9367, -1.0879, 0, 4.4378, 0, 4.0471, 0.7868, 0.3036, -0.698, -0.8, 1.1083, -0.5609, -0.4433, -1.3176, 0,
    -0.5, 1.6763, 0, 0.204, 1.5949, -2.8981, -2.7084, -2.2015, 0, -1.0439, 0.4803, -0.77, 0, -0.8834, 0.2, -4.1856,
    -1.7236, -0.9179, 0.6,
  ] as readonly number[],
}

/** The same for two names without a list, on the development half of the judged pairs. */
export const pairCalibration = {
  coefficients: [
    -3.9577, 0.8684, 0.9508, 0.8763, 1.1652, -1.0051, 1.1846, -2.9891, 0.1982, -1, 0.933, -1.0051,
  ] as readonly number[],
}
