//! The schemas of everything that crosses the boundary, made from the types.

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value};

use super::{
    AgeAnswer, AgeCall, AgendaAnswer, AgendaCall, AgendaShiftAnswer, AgendaShiftCall, CheckAnswer, CommandCall, CompareAnswer,
    CompareCall, CoverageAnswer, DaysInTotalAnswer, DaysInTotalCall, DeadlineCall, DeadlineReply, DeadlinesAnswer, DeadlinesCall,
    DecideAnswer, ExplainAnswer, ExplainCall, FindingsAnswer, HolidaysAnswer, HolidaysCall, LotCommitAnswer, LotCommitCall,
    LotDrawAnswer, LotDrawCall, MayAnswer, MayCall, OparlAnswer, OparlCall, OpenCall, OpenCompareCall, OpenExplainCall,
    OpenMayCall, OpenPapersCall, OpenPublicViewCall, OpenStandingCall, OpenViewCall, OutlookAnswer, OutlookCall, PapersAnswer,
    PapersCall, PersonsChangeAnswer, PersonsChangeCall, PersonsDueAnswer, PersonsDueCall, PersonsExportAnswer, PersonsExportCall,
    PersonsShownAnswer, PersonsShownCall, PlanAnswer, PlanCall, PlanCommandsCall, PlanInstanceCall, PlanProgress, PlanWhyAnswer,
    PlanWhyCall, PublicViewCall, ReadDeadlineAnswer, ReadDeadlineCall, ReadJournalAnswer, ReadJournalCall, ReceiptAnswer,
    ReceiptCall, RegisterDocument, ReportAnswer, RhythmAnswer, RhythmCall, SchoolBreaksAnswer, SchoolBreaksCall, SectionsAnswer,
    SectionsCall, SeriesAnswer, SeriesCall, StandingAnswer, StandingCall, SupposeCall, TextAnswer, UndoAnswer, ValidateAnswer,
    ViewCall, WhatIfAnswer, WhatIfCall,
};
use crate::{
    journal::{Command, Entry, JournalHeader},
    person::PersonStoreDocument,
    planner::{InstanceDocument, Plan},
    planning::{PlanCalendars, PlanningDocument, PlanningInstance},
    programme::ProgrammeDocument,
    report::{AsOf, PublicView, StatusReport, SubjectExport},
};

fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}

/// The schema of one document type.
fn of<T: JsonSchema>() -> Schema {
    generator().into_root_schema_for::<T>()
}

/// The published schemas, each with its file name below `schemas/`.
pub fn document_schemas() -> Vec<(&'static str, Value)> {
    [
        ("programme.schema.json", of::<ProgrammeDocument>()),
        ("entry.schema.json", of::<Entry>()),
        ("command.schema.json", of::<Command>()),
        ("decision.schema.json", of::<DecideAnswer>()),
        ("report.schema.json", of::<StatusReport>()),
        ("public.schema.json", of::<PublicView>()),
        ("persons.schema.json", of::<PersonStoreDocument>()),
        ("subject.schema.json", of::<SubjectExport>()),
        ("register.schema.json", of::<RegisterDocument>()),
        ("planning.schema.json", of::<InstanceDocument>()),
        ("plan.schema.json", of::<Plan>()),
        ("workshops.schema.json", of::<PlanningDocument>()),
    ]
    .into_iter()
    .map(|(name, schema)| (name, schema.to_value()))
    .collect()
}

/// Every type that crosses the boundary by name, for those who make types of other languages from it.
pub fn boundary_schema() -> Map<String, Value> {
    let mut generator = generator();
    macro_rules! types {
        ($($type:ty),+ $(,)?) => { $(generator.subschema_for::<$type>();)+ };
    }
    types!(
        ProgrammeDocument,
        JournalHeader,
        Entry,
        Command,
        RegisterDocument,
        AsOf,
        CommandCall,
        CheckAnswer,
        DecideAnswer,
        WhatIfCall,
        SupposeCall,
        WhatIfAnswer,
        StandingCall,
        OpenStandingCall,
        StandingAnswer,
        ViewCall,
        OpenViewCall,
        PublicViewCall,
        OpenPublicViewCall,
        ReportAnswer,
        PublicView,
        TextAnswer,
        MayCall,
        OpenMayCall,
        MayAnswer,
        CoverageAnswer,
        DeadlineCall,
        DeadlineReply,
        SeriesCall,
        SeriesAnswer,
        DeadlinesCall,
        DeadlinesAnswer,
        HolidaysCall,
        HolidaysAnswer,
        SchoolBreaksCall,
        SchoolBreaksAnswer,
        RhythmCall,
        RhythmAnswer,
        ReceiptCall,
        ReceiptAnswer,
        AgeCall,
        AgeAnswer,
        DaysInTotalCall,
        DaysInTotalAnswer,
        ReadDeadlineCall,
        ReadDeadlineAnswer,
        LotCommitCall,
        LotCommitAnswer,
        LotDrawCall,
        LotDrawAnswer,
        OutlookCall,
        OutlookAnswer,
        PlanCall,
        PlanAnswer,
        PlanProgress,
        PlanWhyCall,
        PlanWhyAnswer,
        PlanInstanceCall,
        PlanningInstance,
        PlanCommandsCall,
        PlanCalendars,
        PapersCall,
        OpenPapersCall,
        PapersAnswer,
        CompareCall,
        OpenCompareCall,
        CompareAnswer,
        OparlCall,
        OparlAnswer,
        PersonsChangeCall,
        PersonsChangeAnswer,
        PersonsDueCall,
        PersonsDueAnswer,
        PersonsExportCall,
        PersonsExportAnswer,
        PersonsShownCall,
        PersonsShownAnswer,
        AgendaCall,
        AgendaAnswer,
        AgendaShiftCall,
        AgendaShiftAnswer,
        ExplainCall,
        OpenExplainCall,
        ExplainAnswer,
        ReadJournalCall,
        ReadJournalAnswer,
        SectionsCall,
        SectionsAnswer,
        ValidateAnswer,
        OpenCall,
        UndoAnswer,
        FindingsAnswer,
    );
    generator.take_definitions(true)
}

/// The boundary without descriptions: what a broken document is measured against.
pub fn shapes() -> String {
    let mut all = Value::Object(boundary_schema());
    strip(&mut all, false);
    all.to_string()
}

fn strip(value: &mut Value, names: bool) {
    match value {
        Value::Object(fields) => {
            if !names {
                for word in ["description", "title", "default", "$schema"] {
                    fields.remove(word);
                }
            }
            for (name, value) in fields.iter_mut() {
                strip(value, !names && name == "properties");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| strip(item, false)),
        _ => {}
    }
}
