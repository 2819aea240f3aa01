/** placeholder */
export interface PapersModule {
  readonly openPapers: unknown;
}
