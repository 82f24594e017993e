/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22.0682c0',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -11.851799999999999, 4.2234, -0.5275, 0, 5.6976, 0, 3.4252, 1.7504, 0.3527, 0.0592, -0.8, 1.5124, -0.6811, -0.5163,
    -1.628, 0, -0.5, 1.3911, 0, -0.0889, 2.6505, -2.9893, -2.6126, -3.5631, 0, -0.9322, 0.6058, -0.7218, 0, -0.6543,
    0.2, -5.3293, -1.5082, -0.5878, 1.5, 0.6742, -1.0802, 2.3359,
  ] as readonly number[],
}

/** The same for two names without a list, on the judged pairs. */
export const pairCalibration = {
  coefficients: [1.9433, -0.9421, -2.107, 0.9922, -1.4457, -1.6263, -2.4675, -3.0808] as readonly number[],
}
