using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Findings;

/// <summary>Was the cited norm in force when the document was issued, and is it now? (Two questions: the first is a defect of
/// the document, the second a reason to review it.)</summary>
internal static class ValidityRules
{
    public static void Check(IReadOnlyList<ResolvedCitation> citations, DocumentContext context, DateOnly asOf, IKnowledge knowledge, StatusCalculator status, FindingSink sink)
    {
        foreach (IGrouping<InstrumentId, ResolvedCitation> norm in citations.Where(static c => c.Outcome == Outcome.Resolved).GroupBy(static c => c.Id))
        {
            if (norm.Key != context.Self)
            {
                CheckNorm([.. norm], context, asOf, knowledge, status, sink);
            }
        }
    }

    private static void CheckNorm(List<ResolvedCitation> mentions, DocumentContext context, DateOnly asOf, IKnowledge knowledge, StatusCalculator status, FindingSink sink)
    {
        // What the document itself changes or ends, it may well name.
        ResolvedCitation on = mentions.Find(static m => !Acts(m.Citation.Relation)) ?? mentions[0];
        bool actsOnly = Acts(on.Citation.Relation);
        DateOnly day = context.Day is { } own && own <= asOf ? own : asOf;
        StatusReport then = status.At(on.Id, day), now = status.At(on.Id, asOf);
        Finding Fill(Finding f, StatusReport report, StatusEvent? by) => f with
        {
            Then = then.Validity,
            Now = now.Validity,
            By = by?.By ?? report.By,
            Since = (by?.YearOnly ?? report.YearOnly) ? null : by is null ? report.Since : by.Since,
            Part = by?.Part ?? report.Part,
            Source = by is null && report.Validity == Validity.Unknown ? string.Empty : Sentences.Source(by?.Provenance ?? report.Provenance, by?.Basis ?? report.Basis),
        };

        if (actsOnly || then.By == context.Self && !then.By.IsEmpty || now.By == context.Self && !now.By.IsEmpty)
        {
            // Its end is this document's own doing, or the reason for it.
        }
        else if (then.Validity.HasEnded() && context.Day is not null)
        {
            (string vi, string en) = Sentences.Ended(on, then, context, before: true);
            sink.Add(RuleCatalog.EndedBefore, on, vi, en, then.Basis, f => Fill(f, then, null));
        }
        else if (now.Validity.HasEnded())
        {
            (string vi, string en) = Sentences.Ended(on, now, context, before: false);
            sink.Add(RuleCatalog.EndedAfter, on, vi, en, now.Basis, f => Fill(f, now, null));
        }
        else if (then.Validity == Validity.NotYetInForce && context.DayIsStated && !(context.Effective >= then.Since))
        {
            (string vi, string en) = Sentences.NotYet(on, then, context);
            sink.Add(RuleCatalog.NotYet, on, vi, en, then.Basis, f => Fill(f, then, null));
        }

        foreach (StatusEvent change in now.Events.Where(e => e.By != context.Self).Where(static e => e.Partial && e.Kind is RelationKind.Repeals or RelationKind.Replaces && e.Partial))
        {
            ResolvedCitation hit = mentions.Find(m => Pinpoints.Touch(m.Citation.Pinpoint, change.Part)) ?? on;
            bool touches = Pinpoints.Touch(hit.Citation.Pinpoint, change.Part);
            (string vi, string en) = Sentences.Part(hit, change, touches);

            // Who drafted after a part had gone, and cites another or none, has the text before them as it is now.
            string rule = !touches && context.Day is not null && change.Since <= day ? RuleCatalog.PartRepealedBefore : RuleCatalog.PartRepealed;
            sink.Add(rule, hit, vi, en, change.Basis, f => Fill(f, now, change) with
            {
                Severity = f.Severity == Severity.Warning && touches ? Severity.Error : f.Severity,
            });
        }

        List<StatusEvent> amendments = [.. now.Events.Where(e => e.Kind == RelationKind.Amends && e.By != context.Self)];
        Amendments(RuleCatalog.AmendedBefore, [.. amendments.Where(e => e.Since is null || e.Since <= day)]);
        Amendments(RuleCatalog.AmendedAfter, [.. amendments.Where(e => e.Since > day)]);
        Others(on, now, knowledge, sink, f => Fill(f, now, null));

        void Amendments(string rule, List<StatusEvent> events)
        {
            if (events.Count > 0)
            {
                (string vi, string en) = Sentences.Amended(on, events, context, rule == RuleCatalog.AmendedBefore);
                sink.Add(rule, on, vi, en, events[0].Basis, f => Fill(f, now, events[0]));
            }
        }
    }

    private static bool Acts(RelationKind relation) => relation is RelationKind.Amends or RelationKind.Replaces or RelationKind.Repeals or RelationKind.Corrects or RelationKind.Suspends;

    private static void Others(ResolvedCitation on, StatusReport now, IKnowledge knowledge, FindingSink sink, Func<Finding, Finding> fill)
    {
        string norm = FindingSink.Norm(on);
        if (now.Validity == Validity.Suspended)
        {
            sink.Add(RuleCatalog.Suspended, on, $"{norm} đang ngưng hiệu lực.", $"{norm} is suspended.", now.Basis, fill);
        }

        if (now.Inference is { } fallen)
        {
            string chain = string.Join(" → ", fallen.Chain.Select(Finding.NumberOf));
            sink.Add(RuleCatalog.Fallen, on, $"{norm} quy định chi tiết một văn bản đã hết hiệu lực ({chain}); suy luận, chưa có nguồn xác nhận.",
                $"{norm} details a norm that has ended ({chain}); an inference.", fallen.Law,
                f => fill(f) with { By = fallen.Chain[^1], Since = fallen.Since, Source = Provenance.Inferred.Code() });
        }

        foreach (StatusConflict conflict in now.Conflicts)
        {
            sink.Add(RuleCatalog.Conflict, on,
                $"{norm}: nguồn '{conflict.StatedSource}' ghi {conflict.Stated.Vietnamese()} đến {conflict.StatedOn.Vietnamese()}, nguồn khác ghi đã hết hiệu lực do {Finding.NumberOf(conflict.Event.By)}.",
                $"{norm}: one source says {conflict.Stated.Code()} on {conflict.StatedOn.Iso()}, another that {Finding.NumberOf(conflict.Event.By)} ended it.", conflict.Event.Basis, fill);
        }

        if (now.Validity == Validity.Unknown && knowledge.Find(on.Id) is null && (on.Citation.Number.Length == 0 || (Sign.TryParse(on.Citation.Number, out Sign sign) && BodyTable.IsCentral(sign))))
        {
            sink.Add(RuleCatalog.Unknown, on, $"Chưa có dữ liệu về {norm}.", $"Nothing is known of {norm}.", fill: fill);
        }
    }
}
