/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22.1c867f',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -11.671899999999999, 4.0097, -0.9137, 0, 6.5188, 0, 3.5764, 1.5283, 0.358, -0.1097, -0.8, 1.4596, -0.7307, -0.5138,
    -1.5808, 0, -0.5, 1.3681, 0, -0.0075, 2.8844, -3.0437, -2.6801, -3.5901, 0, -1.1469, 0.6406, -0.4424, 0, -0.4333,
    0.2, -6.0398, -1.2438, -0.542, 1, 0.7262, -1.1203, 2.632,
  ] as readonly number[],
}

/** The same for two names without a list, on the judged pairs. */
export const pairCalibration = {
  coefficients: [1.9433, -0.9421, -2.107, 0.9922, -1.4457, -1.6263, -2.4675, -3.0808] as readonly number[],
}
