import type { CertificatePlate } from "../../contracts/certificate";
import { StarMark } from "./certificate-marks";
import { dayText } from "./dates";

/** A product's star as its public page shows it today, with the last day on which it holds. */
export function PlateMark({ plate }: { plate: CertificatePlate }) {
  const inForce = plate.state !== "expired";
  return (
    <span className="txt-small inline-flex flex-wrap items-center gap-x-2">
      <StarMark
        star_rating={plate.star_rating}
        in_force={inForce}
        status={inForce ? "active" : "expired"}
      />
      <span className="text-ui-fg-subtle">{dayText(plate.holds_until)}</span>
    </span>
  );
}
