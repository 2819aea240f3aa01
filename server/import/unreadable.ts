/** A file that cannot be read, and where it shows. */

import type { TableFault } from '@mufakat/shared/tables/table.ts';

export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly fault: TableFault;

  constructor(fault: TableFault) {
    super(fault.fault);
    this.fault = fault;
  }
}
