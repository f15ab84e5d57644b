import { Button, Text } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { uploadedDecisionImportSchema } from "../../contracts/decision-import";
import { AdminError, askAdmin } from "../shell/admin-api";
import { TextField } from "../shell/fields";
import { Section } from "../shell/page";
import { useErrorText } from "../shell/use-error-text";
import { useFields } from "../shell/use-fields";

const MAX_BYTES = 20 * 1024 * 1024;
const WIDE_FIELDS = ["decision_number", "decision_date", "issuing_authority"] as const;

/** Takes a file by drop or by choice, with what holds for all its rows, and opens its page. */
export function UploadList() {
  const { t } = useTranslation("imports");
  const errorText = useErrorText(["imports"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const wide = useFields({ decision_number: "", decision_date: "", issuing_authority: "" });
  const upload = useMutation({
    mutationFn: (chosen: File) => {
      if (chosen.size > MAX_BYTES) throw new AdminError(413, "file.too_large", chosen.name);
      const body = new FormData();
      body.set("file", chosen);
      for (const name of WIDE_FIELDS) body.set(name, wide.values[name]);
      return askAdmin(uploadedDecisionImportSchema, "decision-imports", { body });
    },
    onSuccess: async ({ decision_import }) => {
      await queries.invalidateQueries({ queryKey: ["ocop"] });
      await navigate(`/ocop/imports/${decision_import.id}`);
    },
  });
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    upload.reset();
    setFile(chosen);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Section title={t("upload.title")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <div
          className={`rounded-lg border border-dashed p-6 text-center ${over ? "border-ui-border-interactive bg-ui-bg-highlight" : "border-ui-border-strong bg-ui-bg-component"}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={onDrop}
        >
          <input
            ref={picker}
            type="file"
            accept=".xlsx,.csv"
            className="sr-only"
            aria-label={t("upload.choose")}
            tabIndex={-1}
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
          <Text size="small" weight={file ? "plus" : "regular"} className="break-words">
            {file ? file.name : t("upload.drop")}
          </Text>
          <Button
            type="button"
            size="small"
            variant="secondary"
            className="my-2"
            onClick={() => picker.current?.click()}
          >
            {t(file ? "upload.another" : "upload.choose")}
          </Button>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("upload.kinds")}
          </Text>
        </div>
        <fieldset className="flex flex-col gap-y-2">
          <legend className="txt-small text-ui-fg-subtle pb-2">{t("upload.wide")}</legend>
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
            {WIDE_FIELDS.map((name) => (
              <TextField
                key={name}
                type={name === "decision_date" ? "date" : "text"}
                label={t(`column.${name}`)}
                {...wide.field(name)}
              />
            ))}
          </div>
        </fieldset>
        {upload.error !== null && (
          <Text role="alert" size="small" className="text-ui-fg-error">
            {errorText(upload.error)}
          </Text>
        )}
        <div>
          <Button
            size="small"
            disabled={file === null}
            isLoading={upload.isPending}
            onClick={() => {
              if (file) upload.mutate(file);
            }}
          >
            {t("upload.submit")}
          </Button>
        </div>
        <details className="txt-small">
          <summary className="text-ui-fg-interactive cursor-pointer">{t("columns.title")}</summary>
          <ul className="text-ui-fg-subtle mt-2 flex max-w-prose list-disc flex-col gap-y-1 pl-5">
            <li>{t("columns.required")}</li>
            <li>{t("columns.optional")}</li>
            <li>{t("columns.spelling")}</li>
          </ul>
        </details>
      </div>
    </Section>
  );
}
