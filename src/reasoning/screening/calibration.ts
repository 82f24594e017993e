/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [-13.1373, 5.7177, -0.5819, 0.632, 4.8049, -0.768, 3.4745, 1.1958, 0.7213, -0.5129, 1.2149, 1.2877, -0.4959, -0.6698, -1.3952, -1.0747, 0, 1.9869, -0.5521, -0.3438, 2.1071, -2.7638, -2.5975, -1.3906, 0, -1.2444, 0.3514, -0.8364, 0.1124, -1.048, 0, -3.9564, -1.8237, -0.6959, 0.6] as readonly number[],
}

/** The same for two names without a list, on the development half of the judged pairs. */
export const pairCalibration = { coefficients: [-2.9263, 0.0329, 0.8753, -0.0239, 0.6463, 1.4216, 1.9103, 0.191, 0.4781, -0.6806, -1.0346, 0.5233, 0.2621, 0.6551, 1.0334] as readonly number[] }
