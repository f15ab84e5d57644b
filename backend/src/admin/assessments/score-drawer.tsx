import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { doneSchema } from "../../contracts/registry-admin";
import { askAdmin } from "../shell/admin-api";
import { TextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";
import { useFields } from "../shell/use-fields";
import type { StepProps } from "./step-drawers";

const PARTS = ["part_a", "part_b", "part_c"] as const;
const STARS_DOWN = [5, 4, 3] as const;

/** Points by part within what the criteria set gives; the sum and its star are shown while typing. */
export function ScoreDrawer({ assessment, today, close }: StepProps) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  const { criteria } = assessment;
  const { values, field, parse } = useFields({
    on: assessment.scored_on ?? today,
    part_a: assessment.part_a?.toString() ?? "",
    part_b: assessment.part_b?.toString() ?? "",
    part_c: assessment.part_c?.toString() ?? "",
  });
  const points = (most: number) =>
    z.string().trim().min(1).pipe(z.coerce.number<string>().min(0).max(most).multipleOf(0.01));
  const schema = z.object({
    on: z.iso.date(),
    part_a: points(criteria.part_a_max),
    part_b: points(criteria.part_b_max),
    part_c: points(criteria.part_c_max),
  });
  const typed = schema.safeParse(values);
  const total = typed.success
    ? Math.round((typed.data.part_a + typed.data.part_b + typed.data.part_c) * 100) / 100
    : null;
  const band =
    total === null ? undefined : STARS_DOWN.find((star) => total >= criteria.star_thresholds[star]);
  return (
    <FormDrawer
      open
      close={close}
      title={t("score_step.title")}
      explanation={`${assessment.product?.title ?? ""}. ${t("criteria", { title: criteria.title })}`}
      submitLabel={t("score_step.submit")}
      done={t("score_step.done")}
      check={() => parse(schema, values) !== null}
      submit={() =>
        askAdmin(doneSchema, `assessments/${assessment.id}/score`, { body: schema.parse(values) })
      }
    >
      {PARTS.map((part) => (
        <TextField
          key={part}
          type="number"
          min={0}
          max={criteria[`${part}_max`]}
          step={0.01}
          label={word(`field.${part}`)}
          hint={t("most", { most: criteria[`${part}_max`] })}
          {...field(part)}
        />
      ))}
      <TextField type="date" label={word("field.on")} {...field("on")} />
      <div aria-live="polite" className="bg-ui-bg-subtle rounded border px-4 py-3">
        <Text weight="plus">
          {t("total", { score: total === null ? "–" : total.toLocaleString("vi-VN") })}
        </Text>
        {total !== null && (
          <Text size="small">{band === undefined ? t("no_band") : t("band", { count: band })}</Text>
        )}
        {band === 5 && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("potential_five")}
          </Text>
        )}
      </div>
    </FormDrawer>
  );
}
