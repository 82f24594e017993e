/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22.701efb',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -13.8109, 5.7539, 0.6512, 0, 5.6578, 0, 3.1044, 0.8981, 0.747, 0.2395, -0.8, 1.5238, -0.5464, -0.6549, -1.4813, 0,
    -0.5, 0.0704, 0, 0.0956, 2.1386, -3.0769, -2.6204, -3.4922, 0, -0.8027, 1.2324, -0.6077, 0, -0.8385, 0.2, -3.8717,
    -1.3315, -0.5514, 1.5, 0.6228, -1.0373, 2.5013,
  ] as readonly number[],
}

/** The same for two names without a list, on the judged pairs. */
export const pairCalibration = {
  coefficients: [1.9433, -0.9421, -2.107, 0.9922, -1.4457, -1.6263, -2.4675, -3.0808] as readonly number[],
}
