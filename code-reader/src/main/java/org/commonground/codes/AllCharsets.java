package org.commonground.codes;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Gives the translator's {@code Charset} the method {@code isSupported}, which it lacks and ZXing
 * asks before it notes a character set. It says yes; an unknown one fails where it is used.
 */
public final class AllCharsets implements TeaVMPlugin, ClassHolderTransformer {
    @Override
    public void install(TeaVMHost translator) {
        translator.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals("java.nio.charset.Charset")) {
            return;
        }
        MethodHolder method =
                new MethodHolder(
                        "isSupported", ValueType.object("java.lang.String"), ValueType.BOOLEAN);
        method.setLevel(AccessLevel.PUBLIC);
        method.getModifiers().add(ElementModifier.STATIC);
        ProgramEmitter.create(method, context.getHierarchy()).constant(1).returnValue();
        type.addMethod(method);
    }
}
