import { Input, Label, Select, Text, Textarea } from "@medusajs/ui";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
}

function Framed({
  id,
  label,
  hint,
  error,
  children,
}: Pick<FieldProps, "label" | "hint" | "error"> & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {hint !== undefined && (
        <Text id={`${id}-hint`} size="xsmall" className="text-ui-fg-subtle">
          {hint}
        </Text>
      )}
      {error !== undefined && (
        <Text id={`${id}-error`} size="xsmall" role="alert" className="text-ui-fg-error">
          {error}
        </Text>
      )}
    </div>
  );
}

const describedBy = (id: string, { hint, error }: Pick<FieldProps, "hint" | "error">) =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(" ") || undefined;

export function TextField({
  type = "text",
  min,
  max,
  step,
  placeholder,
  ...field
}: FieldProps & {
  type?: "text" | "date" | "number" | "search" | "url";
  min?: string | number;
  max?: string | number;
  step?: string | number;
  placeholder?: string;
}) {
  const id = useId();
  return (
    <Framed id={id} {...field}>
      <Input
        id={id}
        // Medusa's own search input draws an image that nothing names.
        type={type === "search" ? "text" : type}
        inputMode={type === "search" ? "search" : undefined}
        min={min}
        max={max}
        step={step}
        placeholder={placeholder}
        value={field.value}
        aria-invalid={field.error !== undefined}
        aria-describedby={describedBy(id, field)}
        onChange={(event) => {
          field.onChange(event.target.value);
        }}
      />
    </Framed>
  );
}

export function LongTextField({ rows = 3, ...field }: FieldProps & { rows?: number }) {
  const id = useId();
  return (
    <Framed id={id} {...field}>
      <Textarea
        id={id}
        rows={rows}
        value={field.value}
        aria-invalid={field.error !== undefined}
        aria-describedby={describedBy(id, field)}
        onChange={(event) => {
          field.onChange(event.target.value);
        }}
      />
    </Framed>
  );
}

/** Stands for "no choice" where a list of choices may be left open, which Radix cannot name "". */
const NO_CHOICE = "all";

/** One of several choices; with `optional` also none of them, which is the empty text. */
export function ChoiceField({
  choices,
  optional = false,
  ...field
}: FieldProps & {
  choices: readonly { value: string; label: string }[];
  optional?: boolean;
}) {
  const id = useId();
  const { t } = useTranslation("ocop");
  return (
    <Framed id={id} {...field}>
      <Select
        value={optional && field.value === "" ? NO_CHOICE : field.value}
        onValueChange={(value) => {
          field.onChange(value === NO_CHOICE ? "" : value);
        }}
      >
        <Select.Trigger id={id} aria-describedby={describedBy(id, field)}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {optional && <Select.Item value={NO_CHOICE}>{t("form.all")}</Select.Item>}
          {choices.map(({ value, label }) => (
            <Select.Item key={value} value={value}>
              {label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Framed>
  );
}
