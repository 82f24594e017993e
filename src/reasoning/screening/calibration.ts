/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22.73984c',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -10.5983, 4.5638, -0.9952, 0, 4.4296, 0, 3.5102, 1.8137, 0.5578, -0.069, -0.8, 1.1701, -0.5166, -0.1606, -1.5049, 0,
    -0.5, 2.2689, 0, -0.2637, 2.3947, -3.0004, -2.4855, -1.705, 0, -1.1128, 0.2123, -0.9356, 0, -0.4956, 0.2, -4.1244,
    -1.7455, -1.2475, 0.6, 0.6563, -0.9369, 2.3401,
  ] as readonly number[],
}

/** The same for two names without a list, on the judged pairs. */
export const pairCalibration = {
  coefficients: [1.9332, -0.9418, -2.1046, 1.0041, -1.4434, -1.6231, -2.4684, -3.0815] as readonly number[],
}
