/** An answer other than success. `code` is one of the API document's error codes, where it has one for the case. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number | null;

  constructor(status: number, code: number | null, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const customerNotFound = (): ApiError =>
  new ApiError(404, 140, 'No customer found matching the specified publicId');

export const notOneCustomer = (found: number): ApiError =>
  new ApiError(404, 140, `ExternalID identified ${String(found)} customers. Must identify a single customer.`);

export const appointmentNotFound = (): ApiError => new ApiError(404, 142, 'Appointment not found');

/** 400 where something was to be booked there, 404 where the branch itself was asked for. */
export const branchNotFound = (status: 400 | 404 = 400): ApiError => new ApiError(status, 410, 'Branch not found');

export const serviceNotFound = (): ApiError => new ApiError(400, 420, 'Service not found');

export const SLOT_TAKEN = 440;

export const slotTaken = (): ApiError =>
  new ApiError(400, SLOT_TAKEN, 'No resource is available for the selected date and time');

export const notReserved = (): ApiError => new ApiError(400, 460, 'Specified appointment is not in RESERVED state');

export const badRequest = (message: string): ApiError => new ApiError(400, null, message);
