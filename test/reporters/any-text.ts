/** Random text for reports: any UTF-16 units, halves of characters among them. */
import fc from 'fast-check'

/** Half of it is ASCII, where most formats have their signs. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({max: 0x7f}), fc.nat({max: 0xffff})), {maxLength: 40})
  .map((units) => String.fromCharCode(...units))
