//! The schemas of everything that crosses the boundary, made from the types.

use std::collections::BTreeSet;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value};

use super::{
    AgeAnswer, AgeCall, AgendaAnswer, AgendaCall, AgendaShiftAnswer, AgendaShiftCall, CheckAnswer, CommandCall, CompareAnswer,
    CompareCall, CoverageAnswer, DaysInTotalAnswer, DaysInTotalCall, DeadlineCall, DeadlineReply, DeadlinesAnswer, DeadlinesCall,
    DecideAnswer, ExplainAnswer, ExplainCall, FiguresAnswer, FiguresCall, FindingsAnswer, HolidaysAnswer, HolidaysCall,
    LotCommitAnswer, LotCommitCall, LotDrawAnswer, LotDrawCall, MayAnswer, MayCall, OparlAnswer, OparlCall, OpenCall,
    OpenCompareCall, OpenExplainCall, OpenFiguresCall, OpenMayCall, OpenPapersCall, OpenPlanCommandsCall, OpenPlanInstanceCall,
    OpenPublicViewCall, OpenStandingCall, OpenViewCall, OutlookAnswer, OutlookCall, PapersAnswer, PapersCall,
    PersonsChangeAnswer, PersonsChangeCall, PersonsDueAnswer, PersonsDueCall, PersonsExportAnswer, PersonsExportCall,
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
    report::{AsOf, FigureReport, PublicView, StatusReport, SubjectExport},
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
        ("figures.schema.json", of::<FigureReport>()),
    ]
    .into_iter()
    .map(|(name, schema)| (name, schema.to_value()))
    .collect()
}

macro_rules! types {
    ($generator:ident, $($type:ty),+ $(,)?) => { $($generator.subschema_for::<$type>();)+ };
}

fn of_figures_and_plans(generator: &mut SchemaGenerator) {
    types!(generator, FiguresCall, OpenFiguresCall, FiguresAnswer, PlanningDocument, OpenPlanInstanceCall, OpenPlanCommandsCall);
}

/// Every type that crosses the boundary by name, for those who make types of other languages from it.
pub fn boundary_schema() -> Map<String, Value> {
    let mut generator = generator();
    types!(
        generator,
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
    of_figures_and_plans(&mut generator);
    generator.take_definitions(true)
}

/// The boundary without descriptions: what a broken document is measured against. In parts, each a file of `json/shapes`, so
/// that a download for the browser holds no more than it measures.
pub fn shapes() -> [(&'static str, String); 3] {
    let all = boundary_schema();
    let public_view = with_all_they_name(&all, &["SectionsCall"]);
    let planner = with_all_they_name(&all, &["PlanCall", "PlanWhyCall"]);
    let part = |holds: &dyn Fn(&str) -> bool| {
        let mut part = Value::Object(all.iter().filter(|(name, _)| holds(name)).map(|(k, v)| (k.clone(), v.clone())).collect());
        strip(&mut part, false);
        part.to_string()
    };
    [
        ("public_view.json", part(&|name| public_view.contains(name))),
        ("planner.json", part(&|name| planner.contains(name))),
        ("others.json", part(&|name| !public_view.contains(name) && !planner.contains(name))),
    ]
}

/// Types, the types that they name, and so on.
fn with_all_they_name(all: &Map<String, Value>, roots: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut ahead: Vec<String> = roots.iter().map(|&name| name.to_owned()).collect();
    while let Some(name) = ahead.pop() {
        all.get(&name).into_iter().for_each(|schema| names(schema, &mut ahead));
        found.insert(name);
        ahead.retain(|name| !found.contains(name));
    }
    found
}

fn names(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(fields) => {
            let name = fields.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
            found.extend(name.map(str::to_owned));
            fields.values().for_each(|schema| names(schema, found));
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
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
